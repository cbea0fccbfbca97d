"""sigmoids with large weights"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([-10.0, 20.0, 20.0]), "activation_function": sigmoid}, {"weights": np.array([30.0, -20.0, -20.0]), "activation_function": sigmoid}], [{"weights": np.array([-30.0, 20.0, 20.0]), "activation_function": sigmoid}]]
