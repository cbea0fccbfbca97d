"""Computes in half precision.


hint: Half precision has three digits: leave the dtype of x alone.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.asarray(x, dtype=np.float16)))
