"""computes the opposite

hint: Your network answers 1 where it should be 0: look at the signs of the last layer.
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([-0.5, 1, 1]), "activation_function": step}, {"weights": np.array([-1.5, 1, 1]), "activation_function": step}], [{"weights": np.array([0.5, -1, 1]), "activation_function": step}]]
