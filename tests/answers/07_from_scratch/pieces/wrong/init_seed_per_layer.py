"""A new generator for each layer.

hint: Equal layers get equal weights: do not make a generator inside the loop.
"""

import numpy as np


def init_params(sizes, rng):
    params = {}
    for k in range(1, len(sizes)):
        n_in, n_out = sizes[k - 1], sizes[k]
        r = np.sqrt(6 / (n_in + n_out))
        params[f'W{k}'] = np.random.default_rng(42).uniform(-r, r, (n_in, n_out))
        params[f'b{k}'] = np.zeros(n_out)
    return params
