"""The mean slope over the array.


hint: One slope for each element, not one for all.
"""

import numpy as np


def relu_derivative(x):
    return np.mean(np.asarray(x) > 0)
