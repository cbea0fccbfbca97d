"""A generator of its own with a fixed seed.

hint: Use the generator that was passed in.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = np.random.default_rng(0).permutation(len(X))
    for start in range(0, len(X), batch_size):
        chosen = order[start:start + batch_size]
        yield X[chosen], y[chosen]
