"""NumPy integer"""

import numpy as np


def units_from_parameters(parameters, dim):
    return np.floor_divide(parameters, dim + 1)
