"""The last of two sorted numbers, for each element."""

import numpy as np


def relu(x):
    pair = np.sort(np.stack([np.asarray(x, dtype=float), np.zeros(np.shape(x))]), axis=0)
    return pair[-1]
