"""Takes the sizes out of the caller's list.

hint: Read the list, do not empty it.
"""

import numpy as np


def init_params(sizes, rng):
    params = {}
    k = 1
    n_in = sizes.pop(0)
    while sizes:
        n_out = sizes.pop(0)
        r = np.sqrt(6 / (n_in + n_out))
        params[f'W{k}'] = rng.uniform(-r, r, (n_in, n_out))
        params[f'b{k}'] = np.zeros(n_out)
        n_in = n_out
        k += 1
    return params
