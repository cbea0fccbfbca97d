"""Divides by the sum so far.

hint: Finish the sum before you divide: you divide while it still grows.
"""

import numpy as np


def softmax(z):
    out = []
    total = 0
    for v in z:
        total += np.exp(v)
        out.append(np.exp(v) / total)
    return np.array(out)
