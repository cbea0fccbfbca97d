"""predict_label counts from the end

hint: Count from 0 at the front.
"""
import numpy as np


def predict_label(scores):
    return int(np.argmax(scores)) - len(scores)
