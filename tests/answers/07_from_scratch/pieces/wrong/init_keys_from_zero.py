"""W0 and b0 for the first layer.

hint: The first layer has W1 and b1.
"""

import numpy as np


def init_params(sizes, rng):
    params = {}
    for k in range(1, len(sizes)):
        n_in, n_out = sizes[k - 1], sizes[k]
        r = np.sqrt(6 / (n_in + n_out))
        params[f'W{k - 1}'] = rng.uniform(-r, r, (n_in, n_out))
        params[f'b{k - 1}'] = np.zeros(n_out)
    return params
