"""Sets everything beyond 10 to 0 or 1.


hint: At 12 the value is not 1 yet: 1 - s(12) is about 6e-6.
"""

import numpy as np


def stable_sigmoid(x):
    small = np.exp(-np.abs(x))
    value = np.where(np.asarray(x) >= 0, 1.0, small) / (1.0 + small)
    return np.where(np.abs(x) > 10, np.where(np.asarray(x) > 0, 1.0, 0.0), value)
