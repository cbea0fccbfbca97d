"""the right output second

hint: Output 0 has to be the XOR.
"""

import numpy as np


def xor_network():
    return [[{"weights": np.array([0.0, 1, 1]), "activation_function": lambda z: float(z > 1.5)}, {"weights": np.array([0.0, 1, -1]), "activation_function": abs}]]
