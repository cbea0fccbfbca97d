"""predict_label returns a one-hot list

hint: One whole number is asked for.
"""

def predict_label(scores):
    return [int(s == max(scores)) for s in scores]
