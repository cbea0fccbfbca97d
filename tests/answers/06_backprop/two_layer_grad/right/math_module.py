"""math module"""
import numpy as np


def two_layer_grad(x, t, w1, w2):
    import math
    h = 1 / (1 + math.exp(-w1 * x))
    y = 1 / (1 + math.exp(-w2 * h))
    d = (y - t) * y * (1 - y)
    return d * w2 * h * (1 - h) * x, d * h
