"""zip of two lists."""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    parts = [order[i:i + batch_size] for i in range(0, len(order), batch_size)]
    return zip([X[p] for p in parts], [y[p] for p in parts])
