"""The division as an einsum."""

import numpy as np


def stable_softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    z -= z.max(axis=-1)[..., None]
    np.exp(z, out=z)
    return np.einsum("...k,...->...k", z, 1 / z.sum(axis=-1))
