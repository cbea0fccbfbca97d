"""an object with __call__"""

import numpy as np


class Creator:
    def __init__(self, random_function):
        self.random_function = random_function

    def __call__(self, dim):
        return self.random_function(dim + 1)


create_perceptron = Creator(np.random.random_sample)
