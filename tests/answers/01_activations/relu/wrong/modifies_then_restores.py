"""Sets the negative entries to 0 in the caller's array and puts them back, on the very array returned.


hint: The result and the caller's array are one and the same object: what is in it at the end?
"""

import numpy as np


def relu(x):
    if np.ndim(x) == 0:
        return x if x > 0 else 0
    before = x.copy()
    x[x < 0] = 0
    result = x
    x[:] = before
    return result
