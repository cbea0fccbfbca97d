"""nditer"""
import numpy as np


def numerical_gradient(f, x, h=1e-5):
    p = np.array(x, dtype=float)
    g = np.zeros_like(p)
    it = np.nditer(p, flags=['multi_index'])
    for _ in it:
        i = it.multi_index
        a, b = p.copy(), p.copy()
        a[i] += h
        b[i] -= h
        g[i] = (f(a) - f(b)) / 2 / h
    return g
