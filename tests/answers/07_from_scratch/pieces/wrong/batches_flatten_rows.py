"""Each batch is one long row.

hint: Print the shapes of a batch.
"""
def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        yield X[order[i:i + batch_size]].ravel(), y[order[i:i + batch_size]]
