"""predict_label returns the largest score itself

hint: The label is the index, not the score.
"""

def predict_label(scores):
    return max(scores)
