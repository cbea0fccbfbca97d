"""predict_label takes the first positive score

hint: Several scores may be positive; which is largest?
"""
import numpy as np


def predict_label(scores):
    for i, s in enumerate(scores):
        if s > 0:
            return i
    return int(np.argmax(scores))
