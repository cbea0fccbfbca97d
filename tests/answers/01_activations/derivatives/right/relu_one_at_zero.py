""">= gives 1 at zero."""

import numpy as np


def relu_derivative(x):
    return np.where(np.asarray(x) >= 0, 1, 0)
