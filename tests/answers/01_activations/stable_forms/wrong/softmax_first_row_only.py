"""The return stands inside the loop over the rows.

hint: The return inside the loop ends it after the first row.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if z.ndim == 1:
        e = np.exp(z - z.max())
        return e / e.sum()
    out = np.zeros(z.shape)
    for i in range(len(z)):
        e = np.exp(z[i] - z[i].max())
        out[i] = e / e.sum()
        return out
