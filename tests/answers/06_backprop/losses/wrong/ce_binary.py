"""ce binary

hint: Minus the logarithm of the true class's probability, averaged over samples, and P kept from 0.
"""
import numpy as np


def cross_entropy(P, Y):
    P = np.clip(P, 1e-12, 1)
    return -np.mean(np.sum(Y * np.log(P) + (1 - Y) * np.log(1 - P + 1e-12), axis=1))
