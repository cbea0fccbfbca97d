"""predict_label returns text

hint: A whole number, not text.
"""
import numpy as np


def predict_label(scores):
    return str(np.argmax(scores))
