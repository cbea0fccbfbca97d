"""Rounds P and compares with one-hot rows.

hint: The winner may have less than one half.
"""

import numpy as np


def accuracy(P, y):
    return np.mean(np.all(np.round(P) == np.eye(P.shape[1])[y], axis=1))
