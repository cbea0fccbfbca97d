"""The order of the data.

hint: Each epoch has a new random order.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    for start in range(0, len(X), batch_size):
        yield X[start:start + batch_size], y[start:start + batch_size]
