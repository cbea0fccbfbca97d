"""bias at the end of the arrays

hint: In this course the bias comes first.
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([1, 1, -0.5]), "activation_function": step}, {"weights": np.array([1, 1, -1.5]), "activation_function": step}], [{"weights": np.array([1, -1, -0.5]), "activation_function": step}]]
