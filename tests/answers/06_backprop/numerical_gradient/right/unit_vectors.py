"""unit vectors"""
import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.asarray(x) * 1.0
    g = []
    for e in np.eye(x.size):
        e = e.reshape(x.shape)
        g.append((f(x + h * e) - f(x - h * e)) / (2 * h))
    return np.reshape(g, x.shape)
