"""three layers"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([-0.5, 1, 0]), "activation_function": step}, {"weights": np.array([-0.5, 0, 1]), "activation_function": step}], [{"weights": np.array([-0.5, 1, -1]), "activation_function": step}, {"weights": np.array([-0.5, -1, 1]), "activation_function": step}], [{"weights": np.array([-0.5, 1, 1]), "activation_function": step}]]
