"""sorted numbers, so the bias is always the smallest

hint: Do not sort: every entry, the bias too, is drawn alike.
"""

import numpy as np


def create_perceptron(dim):
    return np.sort(np.random.random(dim + 1))
