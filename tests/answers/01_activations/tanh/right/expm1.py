"""expm1, exact near zero."""

import numpy as np


def tanh(x):
    e = np.expm1(2.0 * np.asarray(x))
    return e / (e + 2)
