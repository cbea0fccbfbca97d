"""The rest is joined to the last full batch.

hint: No batch is larger than batch_size.
"""
def iterate_minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    number = max(1, len(X) // batch_size)
    for i in range(number):
        rows = order[i * batch_size:] if i == number - 1 else order[i * batch_size:(i + 1) * batch_size]
        yield X[rows], y[rows]
