"""batch_size is taken for the number of batches.

hint: batch_size says how many samples are in a batch.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    for chosen in np.array_split(order, min(batch_size, len(X))):
        yield X[chosen], y[chosen]
