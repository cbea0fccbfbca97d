"""Standardises the scores first, as one does with data.


hint: The size of the differences counts; standardising removes it.
"""

import numpy as np


def softmax(z):
    z = (z - z.mean()) / (z.std() + 1e-12)
    return np.exp(z) / np.exp(z).sum()
