"""predict_label takes the first score above 0.5

hint: The winner need not exceed 0.5.
"""

def predict_label(scores):
    for i, s in enumerate(scores):
        if s > 0.5:
            return i
    return -1
