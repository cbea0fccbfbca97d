"""tanh form"""
import numpy as np


def two_layer_grad(x, t, w1, w2):
    s = lambda z: 0.5 * (1 + np.tanh(z / 2))
    h = s(w1 * x)
    y = s(w2 * h)
    d = (y - t) * y * (1 - y)
    return d * w2 * h * (1 - h) * x, d * h
