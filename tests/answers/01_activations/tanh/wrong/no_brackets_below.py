"""No brackets round the denominator.

hint: Put brackets round the denominator: only its first term divides now.
"""

import numpy as np


def tanh(x):
    return (np.exp(x) - np.exp(-x)) / np.exp(x) + np.exp(-x)
