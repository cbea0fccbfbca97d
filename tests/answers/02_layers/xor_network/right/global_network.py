"""built once, outside"""

import numpy as np

NETWORK = [
    [{"weights": np.array(row, dtype="float32"), "activation_function": step} for row in ([-0.5, 1, -1], [-0.5, -1, 1])],
    [{"weights": np.array([-0.5, 1, 1], dtype="float32"), "activation_function": step, "name": "or"}],
]


def xor_network():
    return NETWORK
