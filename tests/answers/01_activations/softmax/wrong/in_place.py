"""z -= max changes the caller's scores.

hint: z -= ... changes the caller's array; write z = z - ... instead.
"""

import numpy as np


def softmax(z):
    if z.dtype.kind == 'f':
        z -= np.max(z)
    e = np.exp(z)
    return e / e.sum()
