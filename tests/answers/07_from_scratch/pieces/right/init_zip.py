"""zip over neighbours and update."""

import numpy as np


def init_params(sizes, rng):
    params = {}
    for k, (a, b) in enumerate(zip(sizes, sizes[1:]), start=1):
        limit = (6 / (a + b)) ** 0.5
        params.update({'W%d' % k: rng.uniform(-limit, limit, size=(a, b)), 'b%d' % k: np.zeros((b,))})
    return params
