"""The tangent of an imaginary number."""

import numpy as np


def tanh(x):
    return np.tan(1j * np.asarray(x, dtype=float)).imag
