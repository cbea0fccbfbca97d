"""Sorts pairs by random keys."""
def iterate_minibatches(X, y, batch_size, rng):
    keys = rng.random(len(X))
    rows = sorted(range(len(X)), key=lambda i: keys[i])
    return tuple((np.array([X[i] for i in rows[s:s + batch_size]]), np.array([y[i] for i in rows[s:s + batch_size]])) for s in range(0, len(rows), batch_size))
