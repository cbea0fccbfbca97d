"""The exponential branch for negative numbers.


hint: ReLU is exactly 0 on the left.
"""

import numpy as np


def relu(x):
    return np.where(np.asarray(x) > 0, x, np.exp(np.minimum(x, 0)) - 1)
