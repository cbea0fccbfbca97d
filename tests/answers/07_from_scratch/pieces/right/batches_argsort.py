"""argsort of random numbers."""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = np.argsort(rng.random(len(y)))
    for k in range(int(np.ceil(len(y) / batch_size))):
        part = order[k * batch_size:(k + 1) * batch_size]
        yield X[part], y[part]
