"""A generator of its own with a fixed seed.

hint: Use the generator that was passed in.
"""

import numpy as np


def init_params(sizes, rng):
    params = {}
    rng = np.random.default_rng(0)
    for k in range(1, len(sizes)):
        n_in, n_out = sizes[k - 1], sizes[k]
        r = np.sqrt(6 / (n_in + n_out))
        params[f'W{k}'] = rng.uniform(-r, r, (n_in, n_out))
        params[f'b{k}'] = np.zeros(n_out)
    return params
