"""all three perceptrons in one list

hint: A list of layers: the inner lists are missing.
"""

import numpy as np


def xor_network():
    rows = [-0.5, 1, 1], [-1.5, 1, 1], [-0.5, 1, -1]
    return [{"weights": np.array(row), "activation_function": step} for row in rows]
