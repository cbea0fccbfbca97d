"""predict_label sorts the caller's scores

hint: sort() changes the caller's list; use sorted or a loop.
"""

def predict_label(scores):
    before = list(scores)
    scores.sort()
    return before.index(scores[-1])
