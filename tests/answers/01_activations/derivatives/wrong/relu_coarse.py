"""A numerical slope with step 0.01: wrong close to 0.

hint: Close to 0 your chord spans the kink: compare x with 0 instead.
"""

import numpy as np


def relu_derivative(x):
    h = 0.01
    return (np.maximum(x + h, 0) - np.maximum(x - h, 0)) / (2 * h)
