"""A masked array, filled with zeros."""

import numpy as np


def relu(x):
    return np.ma.masked_less(np.asarray(x), 0).filled(0)
