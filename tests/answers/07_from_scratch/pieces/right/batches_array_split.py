"""array_split at multiples of the batch size."""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(X.shape[0])
    cuts = np.arange(batch_size, len(order), batch_size)
    return [(X[part], y[part]) for part in np.array_split(order, cuts)]
