"""A large epsilon in the denominator.

hint: 1e-3 in the denominator changes the shares; a sum of exponentials is never 0.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z))
    return e / (e.sum() + 1e-3)
