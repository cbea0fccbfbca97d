"""the step weights with sigmoid

hint: A sigmoid is no step: with small weights it stays near 0.5. Make them larger.
"""
import numpy as np


def xor_network():
    return [[{"weights": np.array([-0.5, 1, 1]), "activation_function": sigmoid}, {"weights": np.array([-1.5, 1, 1]), "activation_function": sigmoid}], [{"weights": np.array([-0.5, 1, -1]), "activation_function": sigmoid}]]
