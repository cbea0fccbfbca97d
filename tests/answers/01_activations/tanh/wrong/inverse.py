"""The inverse function.


hint: arctanh goes the way back, from a value between -1 and 1 to x.
"""

import numpy as np


def tanh(x):
    return np.arctanh(np.clip(x, -0.999, 0.999))
