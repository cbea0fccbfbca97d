"""one perceptron with a periodic function"""

import numpy as np


def xor_network():
    return [[{"weights": np.array([0.0, np.pi / 2, np.pi / 2]), "activation_function": np.sin}]]
