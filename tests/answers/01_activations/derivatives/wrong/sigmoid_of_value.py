"""x * (1 - x): x is taken for sigmoid(x).

hint: s(1 - s) needs s = sigmoid(x), not x itself.
"""

import numpy as np


def sigmoid_derivative(x):
    return x * (1 - x)
