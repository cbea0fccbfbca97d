"""predict_label returns the whole order

hint: One index is asked for.
"""
import numpy as np


def predict_label(scores):
    return np.argsort(scores)
