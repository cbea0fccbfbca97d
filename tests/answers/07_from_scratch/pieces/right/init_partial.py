"""A layer function with partial, biases first."""
from functools import partial
def _layer(rng, n_in, n_out):
    limit = (6.0 / (n_in + n_out)) ** 0.5
    return rng.uniform(low=-limit, high=limit, size=n_in * n_out).reshape(n_in, n_out)
def init_params(sizes, rng):
    layer = partial(_layer, rng)
    biases = {f"b{i + 1}": np.zeros(n) for i, n in enumerate(sizes[1:])}
    weights = {f"W{i + 1}": layer(a, b) for i, (a, b) in enumerate(zip(sizes[:-1], sizes[1:]))}
    return {**biases, **weights}
