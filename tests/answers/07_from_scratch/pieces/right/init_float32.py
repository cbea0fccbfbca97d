"""float32 parameters."""

import numpy as np


def init_params(sizes, rng):
    params = {}
    for k in range(1, len(sizes)):
        n_in, n_out = sizes[k - 1], sizes[k]
        r = np.sqrt(6 / (n_in + n_out))
        params[f'W{k}'] = rng.uniform(-r, r, (n_in, n_out)).astype(np.float32)
        params[f'b{k}'] = np.zeros(n_out, dtype=np.float32)
    return params
