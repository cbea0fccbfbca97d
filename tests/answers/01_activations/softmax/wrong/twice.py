"""Softmax applied twice.

hint: Softmax was applied twice (Keras may already apply it in the last layer).
"""

import numpy as np


def softmax(z):
    e = np.exp(z) / np.sum(np.exp(z))
    return np.exp(e) / np.sum(np.exp(e))
