"""computes NAND

hint: What does your network answer to (0, 0)?
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([1.5, -1, -1]), "activation_function": step}]]
