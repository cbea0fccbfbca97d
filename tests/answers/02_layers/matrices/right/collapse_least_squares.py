"""fits the one layer to drawn samples"""

import numpy as np


def collapse_linear(W1, b1, W2, b2):
    X = np.vstack([np.zeros(len(W1)), np.eye(len(W1)), np.ones(len(W1))])
    Y = (X @ W1 + b1) @ W2 + b2
    solution = np.linalg.lstsq(np.column_stack([np.ones(len(X)), X]), Y, rcond=None)[0]
    return solution[1:], solution[0]
