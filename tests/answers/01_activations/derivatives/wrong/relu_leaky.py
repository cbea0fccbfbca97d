"""The slope of Leaky ReLU.


hint: The line on the left is flat: slope 0.
"""

import numpy as np


def relu_derivative(x):
    return np.where(np.asarray(x) > 0, 1.0, 0.01)
