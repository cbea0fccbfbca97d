"""1 - s^2, the formula of tanh.

hint: 1 - t^2 belongs to tanh; the sigmoid has s(1 - s).
"""

import numpy as np


def sigmoid_derivative(x):
    s = 1 / (1 + np.exp(-x))
    return 1 - s ** 2
