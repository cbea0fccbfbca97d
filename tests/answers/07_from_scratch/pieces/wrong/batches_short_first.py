"""The short batch comes first.

hint: Only the last may have fewer rows.
"""
def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    first = len(X) % batch_size
    cuts = [0, *range(first, len(X) + 1, batch_size)] if first else list(range(0, len(X) + 1, batch_size))
    for a, b in zip(cuts, cuts[1:]):
        yield X[order[a:b]], y[order[a:b]]
