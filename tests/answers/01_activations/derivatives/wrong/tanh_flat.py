"""Tables come back flattened.

hint: Keep the shape of x.
"""

import numpy as np


def tanh_derivative(x):
    t = np.tanh(np.asarray(x, dtype=float))
    return (1 - t ** 2).ravel() if t.ndim else 1 - t ** 2
