"""Clipped at 10.

hint: Clipping at 10 changes the answer; clip only where float64 cannot tell the difference (500).
"""

import numpy as np


def stable_sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -10, 10)))
