"""One over the sum of the exponentials of differences."""

import numpy as np


def softmax(z):
    z = np.asarray(z, dtype=float)
    return 1 / np.exp(z[None, :] - z[:, None]).sum(axis=1)
