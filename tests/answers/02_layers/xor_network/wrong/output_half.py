"""answers 0.5 where it should be 1

hint: Above 0.5, not equal to it.
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([-0.5, 1, 1]), "activation_function": step}, {"weights": np.array([-1.5, 1, 1]), "activation_function": step}], [{"weights": np.array([0, 0.5, -0.5]), "activation_function": identity}]]
