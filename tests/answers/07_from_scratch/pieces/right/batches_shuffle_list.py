"""A list of positions, rng.shuffle, pairs as lists."""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    positions = list(range(len(X)))
    rng.shuffle(positions)
    result = []
    for start in range(0, len(positions), batch_size):
        part = positions[start:start + batch_size]
        result.append([np.array([X[i] for i in part]), np.array([y[i] for i in part])])
    return result
