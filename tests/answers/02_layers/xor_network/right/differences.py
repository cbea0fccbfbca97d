"""|a - b| by two ReLUs"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([0, 1, -1]), "activation_function": relu}, {"weights": np.array([0, -1, 1]), "activation_function": relu}], [{"weights": np.array([0, 1, 1]), "activation_function": relu}]]
