"""No brackets round the numerator.

hint: Put brackets round the numerator; division binds tighter than minus.
"""

import numpy as np


def tanh(x):
    return np.exp(x) - np.exp(-x) / (np.exp(x) + np.exp(-x))
