"""Turns whole numbers into 8-bit ones before the minus.


hint: Print -x for your integer array: what became of the sign?
"""

import numpy as np


def sigmoid(x):
    x = np.asarray(x)
    if x.dtype.kind == "i":
        x = x.astype(np.uint8)
    return 1 / (1 + np.exp(-x))
