"""argmax without an axis.

hint: One answer for each row: give the axis.
"""

import numpy as np


def accuracy(P, y):
    return np.mean(P.argmax() == y)
