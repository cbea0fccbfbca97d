"""(W, b) for each layer

hint: Dictionaries as in create_layer.
"""

import numpy as np


def xor_network():
    return [(np.array([[1, 1], [1, 1]]), np.array([-0.5, -1.5])), (np.array([[1], [-1]]), np.array([-0.5]))]
