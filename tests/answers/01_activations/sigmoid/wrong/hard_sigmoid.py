"""The straight replacement that some libraries call hard sigmoid.


hint: A sigmoid has no corners: use the exponential function.
"""

import numpy as np


def sigmoid(x):
    return np.clip(0.2 * x + 0.5, 0, 1)
