"""One sum for the whole batch.

hint: With a batch each row is its own distribution: sum along the class axis.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e)
