"""The derivative of 1/(1+e^(-x)) with the sign of the inner derivative lost.


hint: The sigmoid rises everywhere: can its slope be negative?
"""

import numpy as np


def sigmoid_derivative(x):
    return -np.exp(-x) / (1 + np.exp(-x)) ** 2
