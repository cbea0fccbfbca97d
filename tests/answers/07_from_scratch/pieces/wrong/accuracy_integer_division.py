"""// instead of /.

hint: The share is a decimal number.
"""

import numpy as np


def accuracy(P, y):
    return int(np.sum(P.argmax(axis=1) == y)) // len(y)
