"""2.718 typed in instead of e.

hint: Use np.exp, not a typed-in 2.718.
"""

import numpy as np


def sigmoid(x):
    e = 2.718
    return 1 / (1 + e ** (-x))
