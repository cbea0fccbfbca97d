"""The exponential of the sum instead of the sum of the exponentials.

hint: Exponentiate every score first, then add up.
"""

import numpy as np


def softmax(z):
    return np.exp(z) / np.exp(np.sum(z))
