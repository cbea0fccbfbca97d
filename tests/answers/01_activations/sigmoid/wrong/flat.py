"""Arrays come back flattened.

hint: Keep the shape: a 2-by-3 array gives a 2-by-3 array.
"""

import numpy as np


def sigmoid(x):
    x = np.asarray(x)
    if x.ndim == 0:
        return 1 / (1 + np.exp(-x))
    return np.array([1 / (1 + np.exp(-v)) for v in x.flatten()])
