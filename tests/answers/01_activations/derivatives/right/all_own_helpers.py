"""Helper functions of the student's own, sigmoid and tanh by one rule."""

import numpy as np


def _logistic(v):
    return 1 / (1 + np.exp(-v))


def sigmoid_derivative(x):
    p = _logistic(x)
    q = _logistic(-x)
    return p * q


def tanh_derivative(x):
    return 4 * sigmoid_derivative(2 * x)


def relu_derivative(x):
    return np.greater(x, 0).astype(np.float32)
