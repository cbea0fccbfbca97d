"""ce add large eps"""
import numpy as np


def cross_entropy(P, Y):
    return -np.sum(Y * np.log(P + 1e-7)) / len(Y)
