"""np.where with both forms: both are computed everywhere.

hint: np.where computes both branches everywhere; make both safe (exp(-|x|)) first.
"""

import numpy as np


def stable_sigmoid(x):
    x = np.asarray(x, dtype=float)
    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
