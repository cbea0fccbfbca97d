"""Returns a vector for a batch of one row.


hint: A batch of one row has shape (1, K), and so has its result.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    powers = np.exp(z - z.max(axis=axis, keepdims=True))
    return np.squeeze(powers / powers.sum(axis=axis, keepdims=True))
