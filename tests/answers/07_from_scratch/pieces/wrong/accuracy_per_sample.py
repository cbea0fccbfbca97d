"""An array of True and False.

hint: One number for all samples.
"""

import numpy as np


def accuracy(P, y):
    return P.argmax(axis=1) == y
