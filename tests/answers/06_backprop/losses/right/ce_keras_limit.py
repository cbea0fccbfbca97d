"""ce keras limit"""
import numpy as np


def cross_entropy(P, Y):
    P = np.clip(P, 1e-7, 1 - 1e-7)
    return -np.mean(np.sum(Y * np.log(P), axis=-1))
