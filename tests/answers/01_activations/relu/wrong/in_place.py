"""x[x < 0] = 0 on the caller's array.

hint: x[x < 0] = 0 edits the caller's data; copy first or use np.maximum.
"""

import numpy as np


def relu(x):
    if not isinstance(x, np.ndarray) or x.ndim == 0:
        return max(0, float(x))
    x[x < 0] = 0
    return x
