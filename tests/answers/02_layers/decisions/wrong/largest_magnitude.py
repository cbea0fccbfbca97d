"""predict_label takes the largest magnitude

hint: -5 is small, not large.
"""
import numpy as np


def predict_label(scores):
    return int(np.argmax(np.abs(scores)))
