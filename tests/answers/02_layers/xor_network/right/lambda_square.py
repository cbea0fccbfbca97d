"""one perceptron with a function of its own"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([0.0, 1.0, -1.0]), "activation_function": lambda z: z ** 2}]]
