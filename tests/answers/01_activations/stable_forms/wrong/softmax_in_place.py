"""z -= max changes the caller's scores.

hint: z -= ... changes the caller's array; write z = z - ... instead.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    z -= np.max(z, axis=-1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)
