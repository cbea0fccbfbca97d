"""predict_label takes the smallest

hint: The largest score wins.
"""
import numpy as np


def predict_label(scores):
    return int(np.argmin(scores))
