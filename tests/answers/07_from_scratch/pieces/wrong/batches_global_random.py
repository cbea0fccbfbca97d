"""np.random.permutation.

hint: The same generator must give the same order.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = np.random.permutation(len(X))
    for start in range(0, len(X), batch_size):
        chosen = order[start:start + batch_size]
        yield X[chosen], y[chosen]
