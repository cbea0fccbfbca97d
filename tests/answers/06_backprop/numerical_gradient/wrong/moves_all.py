"""moves all

hint: Both sides of x, one entry at a time, with the h that was given; x stays as it was.
"""
import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    return np.full(x.shape, (f(x + h) - f(x - h)) / (2 * h))
