"""Cuts the decimals off.


hint: relu(2.7) is 2.7: where does your function make whole numbers?
"""

import numpy as np


def relu(x):
    return np.maximum(0, np.asarray(x).astype(int))
