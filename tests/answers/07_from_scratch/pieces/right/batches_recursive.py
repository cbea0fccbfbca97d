"""Takes a batch off and calls itself for the rest; pairs are lists."""
def iterate_minibatches(X, y, batch_size, rng, order=None):
    if order is None:
        order = rng.permutation(len(X)).tolist()
    if order:
        yield [X[order[:batch_size]], y[order[:batch_size]]]
        yield from iterate_minibatches(X, y, batch_size, rng, order[batch_size:])
