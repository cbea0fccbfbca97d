"""A number comes back as an array of one element.

hint: A number in should give a number out: np.atleast_1d adds an axis.
"""

import numpy as np


def sigmoid(x):
    x = np.atleast_1d(np.asarray(x, dtype=float))
    return 1 / (1 + np.exp(-x))
