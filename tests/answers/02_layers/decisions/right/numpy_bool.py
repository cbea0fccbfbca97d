"""a NumPy boolean"""
import numpy as np


def decide(score):
    return np.greater(score, 0)
