"""Samples and labels are shuffled independently.

hint: Shuffle one list of positions and use it for both.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    X = X[rng.permutation(len(X))]
    y = y[rng.permutation(len(y))]
    for start in range(0, len(X), batch_size):
        yield X[start:start + batch_size], y[start:start + batch_size]
