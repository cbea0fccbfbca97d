"""exp(-logaddexp(0, -x))."""

import numpy as np


def stable_sigmoid(x):
    return np.exp(-np.logaddexp(0, -np.asarray(x, dtype=float)))
