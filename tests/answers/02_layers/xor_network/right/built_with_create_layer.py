"""layers from create_layer, weights set afterwards"""

import numpy as np


def xor_network():
    hidden, output = create_layer(2, 2, relu), create_layer(1, 2, identity)
    hidden[0]["weights"][:] = [0, 1, 1]
    hidden[1]["weights"][:] = [-1, 1, 1]
    output[0]["weights"] = np.array([0.0, 1.0, -2.0])
    return [hidden, output]
