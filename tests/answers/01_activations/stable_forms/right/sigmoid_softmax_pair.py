"""The own stable softmax of the scores 0 and x, with infinities taken to the largest floats."""

import numpy as np


def stable_sigmoid(x):
    x = np.clip(np.asarray(x, dtype=float), -1e5, 1e5)
    return stable_softmax(np.stack([np.zeros_like(x), x], axis=-1).reshape(-1, 2))[:, 1].reshape(
        x.shape
    )
