"""x *= -1 turns the caller's array round.

hint: x *= -1 changes the array of the caller; write -x instead.
"""

import numpy as np


def sigmoid(x):
    x *= -1
    return 1 / (1 + np.exp(x))
