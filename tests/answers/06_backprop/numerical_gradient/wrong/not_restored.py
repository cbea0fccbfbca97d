"""not restored

hint: Both sides of x, one entry at a time, with the h that was given; x stays as it was.
"""
import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        old = x[i]
        x[i] = old + h
        above = f(x)
        x[i] = old - h
        below = f(x)
        pass
        g[i] = (above - below) / (2 * h)
    return g
