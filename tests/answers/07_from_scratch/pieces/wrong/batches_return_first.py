"""return inside the loop.

hint: return ends the function at the first batch.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        chosen = order[start:start + batch_size]
        return [(X[chosen], y[chosen])]
