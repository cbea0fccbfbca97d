"""One maximum for the whole batch: low rows underflow to 0/0.

hint: One global max makes low rows underflow; take the max per row.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    e = np.exp(z - np.max(z))
    return e / np.sum(e, axis=-1, keepdims=True)
