"""Two loops, for exactly two axes.


hint: Which shapes does your function take? The docstring says any.
"""

import numpy as np


def relu(x):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    return np.array([[max(0.0, entry) for entry in row] for row in x])
