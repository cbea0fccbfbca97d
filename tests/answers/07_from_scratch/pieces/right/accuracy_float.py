"""sum over len as Python float."""

import numpy as np


def accuracy(P, y):
    return float(sum(np.argmax(P, axis=1) == y)) / len(y)
