"""Divides the arguments by the largest of them.


hint: Scaling changes every value: s(2) is not s(1).
"""

import numpy as np


def stable_sigmoid(x):
    x = np.asarray(x, dtype=float)
    return 1 / (1 + np.exp(-x / max(1.0, np.abs(x).max() / 500)))
