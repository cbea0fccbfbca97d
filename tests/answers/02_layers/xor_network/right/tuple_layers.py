"""tuples of layers"""
import numpy as np


def xor_network():
    hidden = tuple({"weights": np.array(w), "activation_function": step} for w in ([-0.5, 1, 1], [-1.5, 1, 1]))
    return (hidden, ({"weights": np.array([-0.5, 1, -1]), "activation_function": step},))
