"""predict_label prefers the last of equal scores"""

def predict_label(scores):
    best = 0
    for i, score in enumerate(scores):
        if score >= scores[best]:
            best = i
    return best
