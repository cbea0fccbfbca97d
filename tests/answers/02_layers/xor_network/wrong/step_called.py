"""calls the step function in the dictionary

hint: No brackets: store the function.
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([-0.5, 1, 1]), "activation_function": step(0)}, {"weights": np.array([-1.5, 1, 1]), "activation_function": step(0)}], [{"weights": np.array([-0.5, 1, -1]), "activation_function": step(0)}]]
