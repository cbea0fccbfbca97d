"""Single draws in loops, lists for the biases."""

import numpy as np


def init_params(sizes, rng):
    import math
    params = {}
    for k in range(1, len(sizes)):
        r = math.sqrt(6 / (sizes[k - 1] + sizes[k]))
        W = [[rng.uniform(-r, r) for _ in range(sizes[k])] for _ in range(sizes[k - 1])]
        params['W' + str(k)] = np.array(W)
        params['b' + str(k)] = np.array([0.0] * sizes[k])
    return params
