"""Starts at a random sample and goes round, without shuffling.

hint: Neighbours must not stay together.
"""
def iterate_minibatches(X, y, batch_size, rng):
    order = np.roll(np.arange(len(X)), int(rng.integers(len(X))))
    for i in range(0, len(X), batch_size):
        yield X[order[i:i + batch_size]], y[order[i:i + batch_size]]
