"""one unseeded generator for all calls, kept outside"""

import numpy as np

generator = np.random.default_rng()


def create_perceptron(dim, low=0.0, high=1.0):
    return generator.uniform(low, high, (dim + 1,))
