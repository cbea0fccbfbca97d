"""The mean probability of the right class.

hint: Accuracy counts; it does not average probabilities.
"""

import numpy as np


def accuracy(P, y):
    return np.mean(P[np.arange(len(y)), y])
