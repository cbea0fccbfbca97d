"""All differences at once."""

import numpy as np


def softmax(z, /, *, temperature=1):
    z = np.asarray(z) / temperature
    return np.reciprocal(np.exp(np.subtract.outer(z, z)).sum(axis=0))
