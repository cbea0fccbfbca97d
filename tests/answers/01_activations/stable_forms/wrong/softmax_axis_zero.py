"""axis=0: the columns sum to 1.

hint: axis=0 adds over samples; which axis holds the classes?
"""

import numpy as np


def stable_softmax(z, axis=-1):
    e = np.exp(z - np.max(z, axis=0))
    return e / np.sum(e, axis=0)
