"""Capped at 6.

hint: That is ReLU6; plain ReLU has no upper bound.
"""

import numpy as np


def relu(x):
    return np.minimum(np.maximum(x, 0), 6)
