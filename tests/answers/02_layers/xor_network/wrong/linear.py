"""identity functions only

hint: Without a non-linear function two layers are one: no line separates XOR.
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([-0.5, 1, 1]), "activation_function": identity}, {"weights": np.array([-1.5, 1, 1]), "activation_function": identity}], [{"weights": np.array([-0.5, 1, -1]), "activation_function": identity}]]
