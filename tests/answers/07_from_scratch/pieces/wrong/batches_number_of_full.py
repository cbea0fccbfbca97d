"""len // batch_size batches.

hint: How many batches are there for 10 samples and batch size 4?
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    batches = []
    for k in range(len(X) // batch_size):
        chosen = order[k * batch_size:(k + 1) * batch_size]
        batches.append((X[chosen], y[chosen]))
    return batches
