"""ReLU without the second bias

hint: For (1, 1) both hidden perceptrons give 2; the second one should start later.
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([0, 1, 1]), "activation_function": relu}, {"weights": np.array([0, 1, 1]), "activation_function": relu}], [{"weights": np.array([0, 1, -2]), "activation_function": identity}]]
