"""2.718 typed in instead of e.

hint: Use np.exp, not a typed-in 2.718.
"""

import numpy as np


def tanh(x):
    x = np.asarray(x, dtype=float)
    return (2.718 ** x - 2.718 ** -x) / (2.718 ** x + 2.718 ** -x)
