"""x - |x| gives nan at infinity.

hint: inf - inf is nan: what does your form do with an infinite argument?
"""

import numpy as np


def stable_sigmoid(x):
    x = np.asarray(x, dtype=float)
    m = np.maximum(-x, 0)
    return np.exp(-m) / (np.exp(-m) + np.exp(-x - m))
