"""r of the first layer for all layers.

hint: r is computed for each layer anew.
"""

import numpy as np


def init_params(sizes, rng):
    r = np.sqrt(6 / (sizes[0] + sizes[1]))
    params = {}
    for k in range(1, len(sizes)):
        params['W' + str(k)] = rng.uniform(-r, r, (sizes[k - 1], sizes[k]))
        params['b' + str(k)] = np.zeros(sizes[k])
    return params
