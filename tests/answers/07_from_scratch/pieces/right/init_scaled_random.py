"""rng.random scaled to the range."""

import numpy as np


def init_params(sizes, rng):
    params = {}
    for k in range(1, len(sizes)):
        n_in, n_out = sizes[k - 1], sizes[k]
        r = np.sqrt(6 / (n_in + n_out))
        params[f'W{k}'] = (2 * rng.random((n_in, n_out)) - 1) * r
        params[f'b{k}'] = np.zeros(n_out)
    return params
