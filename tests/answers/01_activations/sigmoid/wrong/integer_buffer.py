"""A zeros_like result buffer keeps the integer dtype and cuts decimals off.

hint: Your result array copied an integer dtype, so decimals are cut off; ask for float.
"""

import numpy as np


def sigmoid(x):
    x = np.asarray(x)
    out = np.zeros_like(x)
    out[...] = 1 / (1 + np.exp(-x))
    return out
