"""Everything below 1e-6 counts as zero.

hint: However small x is, a positive x has slope 1.
"""

import numpy as np


def relu_derivative(x):
    return np.where(np.asarray(x) > 1e-6, 1.0, 0.0)
