"""exponentials"""
import numpy as np


def two_layer_grad(x, t, w1, w2):
    z1 = w1 * x
    h = np.exp(z1) / (1 + np.exp(z1))
    z2 = w2 * h
    y = np.exp(z2) / (1 + np.exp(z2))
    dy = np.exp(-z2) / (1 + np.exp(-z2)) ** 2
    dh = np.exp(-z1) / (1 + np.exp(-z1)) ** 2
    return (y - t) * dy * w2 * dh * x, (y - t) * dy * h
