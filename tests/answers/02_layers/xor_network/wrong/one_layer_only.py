"""returns a layer instead of a list of layers

hint: A network is a list of layers.
"""
import numpy as np


def xor_network():
    return [{"weights": np.array([-0.5, 1, 1]), "activation_function": step}, {"weights": np.array([-1.5, 1, 1]), "activation_function": step}]
