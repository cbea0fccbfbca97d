"""x times a step."""

import numpy as np


def relu(x):
    return x * np.heaviside(x, 1)
