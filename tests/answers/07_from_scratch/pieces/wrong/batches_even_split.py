"""array_split into nearly equal batches: 10 becomes 4, 3, 3.

hint: All batches but the last have batch_size samples.
"""

import numpy as np


def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    for chosen in np.array_split(order, -(-len(X) // batch_size)):
        yield X[chosen], y[chosen]
