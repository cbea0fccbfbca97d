"""Removes axes of length one.


hint: An array of shape (1, 6) must give shape (1, 6).
"""

import numpy as np


def sigmoid(x):
    return np.squeeze(1 / (1 + np.exp(-np.atleast_1d(x))))
