"""a symmetric draw, shifted and scaled to 0..1"""

import numpy as np


def create_perceptron(dim):
    return 0.5 + 0.5 * np.random.uniform(-1, 1, size=dim + 1)
