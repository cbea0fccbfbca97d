"""The absolute value.

hint: Negative inputs should become 0, not positive.
"""

import numpy as np


def relu(x):
    return np.abs(x)
