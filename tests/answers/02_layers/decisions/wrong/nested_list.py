"""predict_label returns a list with the index

hint: A single number, not a list.
"""
import numpy as np


def predict_label(scores):
    return [int(np.argmax(scores))]
