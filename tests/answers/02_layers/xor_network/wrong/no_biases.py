"""forgets the biases

hint: Every array needs three numbers here: a bias and two weights.
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([1, 1]), "activation_function": step}, {"weights": np.array([-1, -1]), "activation_function": step}], [{"weights": np.array([1, 1]), "activation_function": step}]]
