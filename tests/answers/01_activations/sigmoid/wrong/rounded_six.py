"""The result is rounded to 6 decimals: small values vanish.

hint: Rounding to six decimals makes small values exactly 0.
"""

import numpy as np


def sigmoid(x):
    return np.round(1 / (1 + np.exp(-x)), 6)
