"""The window moves by one sample.

hint: The next batch begins where the last one ended.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X)):
        chosen = order[start:start + batch_size]
        yield X[chosen], y[chosen]
