"""The square root is forgotten.

hint: For 4 inputs and 2 outputs both agree. Try other sizes.
"""

import numpy as np


def init_params(sizes, rng):
    params = {}
    for k in range(1, len(sizes)):
        n_in, n_out = sizes[k - 1], sizes[k]
        r = 6 / (n_in + n_out)
        params[f'W{k}'] = rng.uniform(-r, r, (n_in, n_out))
        params[f'b{k}'] = np.zeros(n_out)
    return params
