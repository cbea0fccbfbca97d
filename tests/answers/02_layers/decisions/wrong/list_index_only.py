"""predict_label works for lists only

hint: An array has no index(); convert it or use NumPy.
"""

def predict_label(scores):
    return scores.index(max(scores))
