"""The result array copies an integer dtype.

hint: Your result array has the dtype of x: whole numbers lose their decimals.
"""

import numpy as np


def tanh(x):
    x = np.asarray(x)
    out = np.empty_like(x)
    out[...] = (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))
    return out
