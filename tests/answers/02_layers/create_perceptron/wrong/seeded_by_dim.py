"""seeded with dim

hint: A seed that depends on dim only gives the same numbers on each call.
"""

import numpy as np


def create_perceptron(dim):
    return np.random.default_rng(dim).random(dim + 1)
