"""derivative of value

hint: Follow the chain: one factor for each arrow.
"""
import numpy as np


def two_layer_grad(x, t, w1, w2):
    h = 1 / (1 + np.exp(-w1 * x))
    y = 1 / (1 + np.exp(-w2 * h))
    s = lambda z: 1 / (1 + np.exp(-z))
    g = lambda z: s(z) * (1 - s(z))
    d = (y - t) * g(y)
    return d * w2 * g(h) * x, d * h
