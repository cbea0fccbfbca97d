"""relu(x) / x: nan at 0.

hint: At 0 you divide 0 by 0: compare x with 0 instead.
"""

import numpy as np


def relu_derivative(x):
    x = np.asarray(x, dtype=float)
    with np.errstate(all='ignore'):
        return np.maximum(x, 0) / x
