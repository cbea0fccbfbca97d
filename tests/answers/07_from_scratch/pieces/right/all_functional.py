"""Reduce, comprehensions, map and lambda."""
from functools import reduce
init_params = lambda sizes, rng: reduce(lambda d, k: {**d, f"W{k}": (2 * rng.random((sizes[k - 1], sizes[k])) - 1) * (6 / (sizes[k - 1] + sizes[k])) ** 0.5, f"b{k}": np.zeros((sizes[k],))}, range(1, len(sizes)), {})
iterate_minibatches = lambda X, y, batch_size, rng: (lambda o: map(lambda s: (X[o[s:s + batch_size]], y[o[s:s + batch_size]]), range(0, len(o), batch_size)))(rng.permutation(len(X)))
sgd_step = lambda params, grads, learning_rate: dict(map(lambda k: (k, params[k] - learning_rate * grads[k]), params))
accuracy = lambda P, y: sum(map(lambda row, label: int(max(range(len(row)), key=row.__getitem__) == label), P.tolist(), y.tolist())) / len(y)
