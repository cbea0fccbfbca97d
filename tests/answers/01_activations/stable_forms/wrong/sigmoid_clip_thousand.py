"""Clipped at 1000: exp(1000) overflows all the same.

hint: exp overflows beyond 709: your bound of 1000 comes too late.
"""

import numpy as np


def stable_sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -1000, 1000)))
