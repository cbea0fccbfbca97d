"""copies"""
import numpy as np


def numerical_gradient(f, x, h=1e-5):
    g = np.zeros(np.shape(x))
    for i, _ in np.ndenumerate(x):
        a, b = np.array(x, dtype=float), np.array(x, dtype=float)
        a[i] += h
        b[i] -= h
        g[i] = (f(a) - f(b)) / (2 * h)
    return g
