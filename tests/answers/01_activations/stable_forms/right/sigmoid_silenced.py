"""The plain formula with the warning switched off."""

import numpy as np


def stable_sigmoid(x):
    with np.errstate(over='ignore'):
        return 1 / (1 + np.exp(-np.asarray(x, dtype=float)))
