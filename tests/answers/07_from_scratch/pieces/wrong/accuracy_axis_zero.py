"""argmax down the columns.

hint: One answer for each row.
"""

import numpy as np


def accuracy(P, y):
    guess = np.argmax(P, axis=0)
    n = min(len(guess), len(y))
    return np.mean(guess[:n] == y[:n])
