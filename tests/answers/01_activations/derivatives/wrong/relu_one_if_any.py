"""A single comparison for the whole array.


hint: Decide for each element separately.
"""

import numpy as np


def relu_derivative(x):
    return np.ones(np.shape(x)) if np.all(np.asarray(x) > 0) else np.zeros(np.shape(x))
