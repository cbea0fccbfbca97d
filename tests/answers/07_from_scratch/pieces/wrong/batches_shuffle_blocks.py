"""Batches in random order, samples inside in the order of the data.

hint: The samples themselves must be mixed.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    starts = rng.permutation(np.arange(0, len(X), batch_size))
    batches = [(X[s:s + batch_size], y[s:s + batch_size]) for s in starts]
    batches.sort(key=lambda pair: -len(pair[0]))
    return batches
