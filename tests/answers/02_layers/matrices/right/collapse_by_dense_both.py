"""both parts through dense_forward"""

import numpy as np


def collapse_linear(W1, b1, W2, b2):
    def both(X):
        return dense_forward(dense_forward(X, W1, b1, identity), W2, b2, identity)

    b = both(np.zeros((1, len(W1))))
    return both(np.eye(len(W1))) - b, b[0]
