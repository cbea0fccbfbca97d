"""(1 + tanh(x)) / 2: the factor 1/2 inside is missing.

hint: The identity needs tanh(x / 2) inside.
"""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x)) / 2
