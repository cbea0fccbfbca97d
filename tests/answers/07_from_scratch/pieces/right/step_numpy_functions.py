"""np.subtract and np.multiply."""

import numpy as np


def sgd_step(params, grads, learning_rate):
    return {k: np.subtract(v, np.multiply(learning_rate, grads[k])) for k, v in params.items()}
