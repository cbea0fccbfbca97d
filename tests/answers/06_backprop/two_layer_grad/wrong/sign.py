"""sign

hint: Follow the chain: one factor for each arrow.
"""
import numpy as np


def two_layer_grad(x, t, w1, w2):
    h = 1 / (1 + np.exp(-w1 * x))
    y = 1 / (1 + np.exp(-w2 * h))
    d = (t - y) * y * (1 - y)
    return d * w2 * h * (1 - h) * x, d * h
