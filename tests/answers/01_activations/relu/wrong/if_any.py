"""One decision for the whole array.

hint: One negative entry must not change the others: decide for each element.
"""

import numpy as np


def relu(x):
    x = np.asarray(x)
    if (x < 0).all():
        return x * 0.0
    return x
