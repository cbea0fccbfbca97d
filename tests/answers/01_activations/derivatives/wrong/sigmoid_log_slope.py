"""The slope of the logarithm.


hint: One factor is missing: at 0 the slope must be 0.25.
"""

import numpy as np


def sigmoid_derivative(x):
    return 1 - 1 / (1 + np.exp(-x))
