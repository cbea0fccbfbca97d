"""the activation on each row's sum

hint: All pre-activations go in, not their sum.
"""

import numpy as np


def dense_forward(X, W, b, activation):
    return np.array([activation(np.sum(X @ W + b, axis=1, keepdims=True) * np.ones(len(b)))]).reshape(len(X), len(b))
