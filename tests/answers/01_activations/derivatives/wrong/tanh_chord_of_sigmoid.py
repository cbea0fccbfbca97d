"""The chord of the wrong function.


hint: Whose slope is asked for here?
"""

import numpy as np


def tanh_derivative(x, h=1e-5):
    def value(x):
        return 1 / (1 + np.exp(-x))

    return (value(x + h) - value(x - h)) / (2 * h)
