"""leaves shift

hint: Both sides of x, one entry at a time, with the h that was given; x stays as it was.
"""
import numpy as np


def numerical_gradient(f, x, h=1e-5):
    whole = x.dtype.kind != 'f'
    x = np.array(x, dtype=float) if whole else x
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        old = x[i]
        x[i] = old + h
        above = f(x)
        x[i] = old - h
        below = f(x)
        x[i] = old + 1e-3
        g[i] = (above - below) / (2 * h)
    return g
