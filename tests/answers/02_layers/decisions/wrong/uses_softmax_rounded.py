"""predict_label rounds the scores first

hint: Rounding makes different scores equal.
"""
import numpy as np


def predict_label(scores):
    return int(np.argmax(np.round(scores)))
