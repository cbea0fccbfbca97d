"""ravel view"""
import numpy as np


def numerical_gradient(f, x, h=1e-5):
    p = np.array(x, dtype=float)
    flat = p.ravel()
    g = []
    for i in range(flat.size):
        old = flat[i]
        flat[i] = old + h
        a = f(p)
        flat[i] = old - h
        b = f(p)
        flat[i] = old
        g.append((a - b) / (2 * h))
    return np.array(g).reshape(p.shape)
