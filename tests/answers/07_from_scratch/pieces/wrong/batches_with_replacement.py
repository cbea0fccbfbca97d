"""Every batch is drawn from all samples.

hint: One epoch visits each sample exactly once.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    for start in range(0, len(X), batch_size):
        size = min(batch_size, len(X) - start)
        chosen = rng.integers(0, len(X), size)
        yield X[chosen], y[chosen]
