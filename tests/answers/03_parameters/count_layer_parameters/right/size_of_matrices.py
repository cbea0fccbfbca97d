"""the sizes of W and b"""

import numpy as np


def count_layer_parameters(num_perceptrons, dim):
    W = np.zeros((dim, num_perceptrons))
    b = np.zeros(num_perceptrons)
    return W.size + b.size
