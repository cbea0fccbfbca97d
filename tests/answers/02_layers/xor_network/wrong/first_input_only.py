"""looks at the first input only

hint: b matters too.
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([-0.5, 1, 0]), "activation_function": step}]]
