"""predict_label with a list and index"""

def predict_label(scores):
    scores = list(scores)
    return scores.index(max(scores))
