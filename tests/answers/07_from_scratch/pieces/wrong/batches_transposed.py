"""A dictionary of batches in place of pairs.

hint: Pairs (X_batch, y_batch).
"""
def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    return {i: (X[order[i:i + batch_size]], y[order[i:i + batch_size]]) for i in range(0, len(X), batch_size)}
