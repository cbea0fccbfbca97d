"""Leaky ReLU with slope 0.01.

hint: That is Leaky ReLU; plain ReLU is exactly 0 for negatives.
"""

import numpy as np


def relu(x):
    return np.where(np.asarray(x) > 0, x, 0.01 * np.asarray(x))
