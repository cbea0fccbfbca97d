"""In percent.

hint: A number from 0 to 1.
"""

import numpy as np


def accuracy(P, y):
    return 100 * np.mean(P.argmax(axis=1) == y)
