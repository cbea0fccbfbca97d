"""other key names

hint: The keys are weights and activation_function.
"""
import numpy as np


def xor_network():
    return [[{"w": np.array([-0.5, 1, 1]), "f": step}, {"w": np.array([-1.5, 1, 1]), "f": step}], [{"w": np.array([-0.5, 1, -1]), "f": step}]]
