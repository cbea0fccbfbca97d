"""array"""
import numpy as np


def two_layer_grad(x, t, w1, w2):
    h = 1 / (1 + np.exp(-w1 * x))
    y = 1 / (1 + np.exp(-w2 * h))
    d = (y - t) * (y - y**2)
    return np.array([d * w2 * (h - h**2) * x, d * h])
