"""The return stands inside the loop: only the first entry is computed.

hint: The return inside the loop ends it after the first element.
"""

import math

import numpy as np


def sigmoid(x):
    if np.ndim(x) == 0:
        return 1 / (1 + math.exp(-x))
    out = np.zeros(np.shape(x))
    for index in np.ndindex(np.shape(x)):
        out[index] = 1 / (1 + math.exp(-x[index]))
        return out
