"""ReLU and identity"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([0.0, 1.0, 1.0]), "activation_function": relu}, {"weights": np.array([-1.0, 1.0, 1.0]), "activation_function": relu}], [{"weights": np.array([0.0, 1.0, -2.0]), "activation_function": identity}]]
