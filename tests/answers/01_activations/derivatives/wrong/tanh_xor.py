"""^ instead of ** (fails for decimals).

hint: In Python the power is **; ^ is something else.
"""

import numpy as np


def tanh_derivative(x):
    return 1 - np.tanh(x) ^ 2
