"""ce no clip

hint: Minus the logarithm of the true class's probability, averaged over samples, and P kept from 0.
"""
import numpy as np


def cross_entropy(P, Y):
    return -np.mean(np.sum(Y * np.log(P), axis=1))
