"""exp(-|x|) without looking at the sign.

hint: For negative x the value is below one half: treat the two signs apart.
"""

import numpy as np


def stable_sigmoid(x):
    return 1 / (1 + np.exp(-np.abs(x)))
