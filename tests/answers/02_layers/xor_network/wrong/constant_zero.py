"""always 0

hint: Look at (0, 1).
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([0, 0, 0]), "activation_function": step}]]
