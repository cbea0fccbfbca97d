"""random 32-bit whole numbers divided down"""

import numpy as np


def create_perceptron(dim):
    return np.random.randint(0, 2**31, size=dim + 1) / 2.0**31
