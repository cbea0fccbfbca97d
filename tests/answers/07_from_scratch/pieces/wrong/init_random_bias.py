"""The biases are drawn too.

hint: The biases start at 0.
"""

import numpy as np


def init_params(sizes, rng):
    params = {}
    for k in range(1, len(sizes)):
        n_in, n_out = sizes[k - 1], sizes[k]
        r = np.sqrt(6 / (n_in + n_out))
        params[f'W{k}'] = rng.uniform(-r, r, (n_in, n_out))
        params[f'b{k}'] = rng.uniform(-r, r, n_out)
    return params
