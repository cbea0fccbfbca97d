"""An integer result buffer.

hint: zeros_like copies the integer dtype; ask for float.
"""

import numpy as np


def stable_sigmoid(x):
    x = np.asarray(x)
    out = np.zeros_like(x)
    p = x >= 0
    out[p] = 1 / (1 + np.exp(-x[p]))
    out[~p] = np.exp(x[~p]) / (1 + np.exp(x[~p]))
    return out
