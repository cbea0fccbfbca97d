"""The step function.

hint: You returned whether x is positive; ReLU returns x itself there.
"""

import numpy as np


def relu(x):
    return np.where(np.asarray(x) > 0, 1, 0)
