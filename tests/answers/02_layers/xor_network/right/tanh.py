"""tanh in the hidden layer"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([-5.0, 10.0, 10.0]), "activation_function": tanh}, {"weights": np.array([15.0, -10.0, -10.0]), "activation_function": tanh}], [{"weights": np.array([-10.0, 10.0, 10.0]), "activation_function": sigmoid}]]
