"""All three made by one function."""

import numpy as np


def from_value(activation, rule):
    return lambda x: rule(activation(np.asarray(x, dtype=float)))


sigmoid_derivative = from_value(lambda x: 1 / (1 + np.exp(-x)), lambda s: s - s * s)
tanh_derivative = from_value(np.tanh, lambda t: (1 - t) * (1 + t))
relu_derivative = from_value(lambda x: np.maximum(x, 0), lambda r: (r > 0) * 1)
