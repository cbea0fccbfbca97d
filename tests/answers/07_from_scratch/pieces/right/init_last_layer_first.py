"""The last layer is drawn first."""

import numpy as np


def init_params(sizes, rng):
    params = {}
    for k in range(len(sizes) - 1, 0, -1):
        n_in, n_out = sizes[k - 1], sizes[k]
        r = np.sqrt(6 / (n_in + n_out))
        params[f'W{k}'] = rng.uniform(-r, r, (n_in, n_out))
        params[f'b{k}'] = np.zeros(n_out)
    return params
