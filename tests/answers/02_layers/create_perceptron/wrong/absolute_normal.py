"""absolute values of a bell curve, folded into 0..1

hint: A folded bell curve is not flat: draw uniformly.
"""

import numpy as np


def create_perceptron(dim):
    return np.abs(np.random.normal(0, 0.2, dim + 1)) % 1
