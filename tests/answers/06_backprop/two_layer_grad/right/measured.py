"""measured"""
import numpy as np


def two_layer_grad(x, t, w1, w2):
    def E(a, b):
        h = 1 / (1 + np.exp(-a * x))
        return (1 / (1 + np.exp(-b * h)) - t) ** 2 / 2
    e = 1e-5
    return (E(w1 + e, w2) - E(w1 - e, w2)) / (2 * e), (E(w1, w2 + e) - E(w1, w2 - e)) / (2 * e)
