"""The complex-step derivative."""

import numpy as np


def sigmoid_derivative(x):
    z = np.asarray(x, dtype=float) + 1e-20j
    return (1 / (1 + np.exp(-z))).imag / 1e-20


def tanh_derivative(x):
    z = np.asarray(x, dtype=float) + 1e-20j
    return np.tanh(z).imag / 1e-20
