"""Calls the notebook's softmax row by row, after the shift."""

import numpy as np


def stable_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if z.ndim == 1:
        return softmax(z - z.max())
    return np.stack([softmax(row - row.max()) for row in z])
