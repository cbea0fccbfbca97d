"""recursion"""

def predict_label(scores):
    if len(scores) == 1:
        return 0
    rest = 1 + predict_label(scores[1:])
    return 0 if scores[0] >= scores[rest] else rest
