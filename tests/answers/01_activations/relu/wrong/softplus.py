"""The smooth relative of ReLU.


hint: relu(0) is 0, not 0.69: this is another function.
"""

import numpy as np


def relu(x):
    return np.logaddexp(0, x)
