"""1 - x^2: x is taken for tanh(x).

hint: 1 - t^2 uses t = tanh(x), not x.
"""

import numpy as np


def tanh_derivative(x):
    return 1 - x ** 2
