"""As many biases as inputs.

hint: A bias belongs to a perceptron, not to an input.
"""

import numpy as np


def init_params(sizes, rng):
    params = {}
    for k in range(1, len(sizes)):
        n_in, n_out = sizes[k - 1], sizes[k]
        r = np.sqrt(6 / (n_in + n_out))
        params[f'W{k}'] = rng.uniform(-r, r, (n_in, n_out))
        params[f'b{k}'] = np.zeros(n_in)
    return params
