"""deltas"""
import numpy as np


def two_layer_grad(x, t, w1, w2):
    h = 1 / (1 + np.exp(-w1 * x))
    y = 1 / (1 + np.exp(-w2 * h))
    d2 = (y - t) * y * (1 - y)
    d1 = d2 * w2 * h * (1 - h)
    return [d1 * x, d2 * h]
