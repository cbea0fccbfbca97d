"""predict_label starts its search at 0

hint: If all scores are negative, none is above your first best.
"""

def predict_label(scores):
    best, label = 0, 0
    for i, s in enumerate(scores):
        if s > best:
            best, label = s, i
    return label
