"""The result is rounded to 4 decimals.

hint: Do not round the result.
"""

import numpy as np


def tanh(x):
    t = (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))
    return np.around(t, 4)
