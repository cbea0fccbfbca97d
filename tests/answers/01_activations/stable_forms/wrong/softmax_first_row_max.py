"""First row's maximum for all rows.

hint: Every row has its own maximum, not that of row 0.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    first = z if z.ndim == 1 else z[0]
    e = np.exp(z - first.max())
    return e / e.sum(axis=-1, keepdims=True)
