"""perceptrons in reverse order

hint: Column j is perceptron j.
"""
import numpy as np


def layer_to_matrices(layer):
    rows = np.array([p['weights'] for p in layer])
    return rows[::-1, 1:].T, rows[::-1, 0]
