"""bias and weights apart, in a tuple

hint: One array for all of them, with the bias at index 0.
"""

import numpy as np


def create_perceptron(dim):
    return np.random.random(), np.random.random(dim)
