"""Normal distribution with the Glorot deviation.

hint: The range is cut off at -r and r: which distribution is even?
"""

import numpy as np


def init_params(sizes, rng):
    params = {}
    for k in range(1, len(sizes)):
        n_in, n_out = sizes[k - 1], sizes[k]
        r = np.sqrt(6 / (n_in + n_out))
        params[f'W{k}'] = rng.normal(0, np.sqrt(2 / (n_in + n_out)), (n_in, n_out))
        params[f'b{k}'] = np.zeros(n_out)
    return params
