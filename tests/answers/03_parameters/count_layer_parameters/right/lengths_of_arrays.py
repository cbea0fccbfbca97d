"""builds the arrays and adds their lengths"""

import numpy as np


def count_layer_parameters(num_perceptrons, dim):
    perceptrons = [np.random.random(dim + 1) for _ in range(num_perceptrons)]
    return sum(len(weights) for weights in perceptrons)
