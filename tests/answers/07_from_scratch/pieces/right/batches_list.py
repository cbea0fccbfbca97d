"""A list of pairs."""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    batches = []
    for start in range(0, len(X), batch_size):
        chosen = order[start:start + batch_size]
        batches.append((X[chosen], y[chosen]))
    return batches
