"""the largest of the first two

hint: All scores count.
"""

def predict_label(scores):
    return 0 if len(scores) < 2 or scores[0] > scores[1] else 1
