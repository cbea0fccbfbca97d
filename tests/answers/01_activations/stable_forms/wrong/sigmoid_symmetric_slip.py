"""Computes for |x| and forgets to mirror the negative ones.


hint: For negative x the value is one minus that of |x|.
"""

import numpy as np


def stable_sigmoid(x):
    return 1 / (1 + np.exp(-np.abs(x)))
