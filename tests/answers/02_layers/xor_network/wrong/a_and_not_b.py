"""1 only for (1, 0)

hint: And (0, 1)?
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([-0.5, 1, -1]), "activation_function": step}]]
