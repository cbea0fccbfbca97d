"""ce loop"""
import numpy as np


def cross_entropy(P, Y):
    total = 0.0
    for p, y in zip(P, Y):
        total -= np.log(max(np.dot(p, y), 1e-10))
    return total / len(P)
