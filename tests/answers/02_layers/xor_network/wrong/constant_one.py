"""always 1

hint: Look at (0, 0).
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([1, 0, 0]), "activation_function": step}]]
