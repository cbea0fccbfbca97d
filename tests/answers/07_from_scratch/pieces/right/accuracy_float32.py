"""A float32."""

import numpy as np


def accuracy(P, y):
    return np.float32((P.argmax(-1) == y).sum() / len(y))
