"""predict_label skips index 0

hint: range(1, ...) leaves the first score out.
"""

def predict_label(scores):
    best = 1 if len(scores) > 1 else 0
    for i in range(1, len(scores)):
        if scores[i] > scores[best]:
            best = i
    return best
