"""predict_label counts from 1

hint: Count from 0.
"""
import numpy as np


def predict_label(scores):
    return int(np.argmax(scores)) + 1
