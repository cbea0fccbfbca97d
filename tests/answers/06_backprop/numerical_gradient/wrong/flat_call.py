"""flat call

hint: Both sides of x, one entry at a time, with the h that was given; x stays as it was.
"""
import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    g = np.zeros(x.size)
    for i in range(x.size):
        a, b = x.ravel().copy(), x.ravel().copy()
        a[i] += h
        b[i] -= h
        g[i] = (f(a) - f(b)) / (2 * h)
    return g.reshape(x.shape)
