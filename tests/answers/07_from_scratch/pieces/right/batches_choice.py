"""rng.choice without replacement, shuffled copies."""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = rng.choice(len(X), size=len(X), replace=False)
    X_mixed, y_mixed = X[order], y[order]
    while len(X_mixed) > 0:
        yield X_mixed[:batch_size], y_mixed[:batch_size]
        X_mixed, y_mixed = X_mixed[batch_size:], y_mixed[batch_size:]
