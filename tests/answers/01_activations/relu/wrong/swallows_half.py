"""Shifts the kink to one half by rounding.


hint: Where exactly does your function begin to rise?
"""

import numpy as np


def relu(x):
    return np.where(np.round(x) > 0, x, 0)
