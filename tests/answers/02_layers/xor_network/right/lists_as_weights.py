"""weights from create_layer, overwritten"""
import numpy as np


def xor_network():
    hidden = create_layer(2, 2, step)
    hidden[0]["weights"] = np.array([-0.5, 1, 1])
    hidden[1]["weights"] = np.array([-1.5, 1, 1])
    last = create_layer(1, 2, identity)
    last[0]["weights"] = np.array([0, 1, -1])
    return [hidden, last]
