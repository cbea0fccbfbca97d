"""By way of SciPy's logistic function."""

import numpy as np
from scipy.special import expit


def tanh(x, scale=2.0):
    return scale * expit(scale * np.asarray(x, dtype=float)) - 1
