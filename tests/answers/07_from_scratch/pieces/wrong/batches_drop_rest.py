"""The last, smaller batch is left out.

hint: The rest counts too: 10 samples in batches of 4 are three batches.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X) - batch_size + 1, batch_size):
        chosen = order[start:start + batch_size]
        yield X[chosen], y[chosen]
