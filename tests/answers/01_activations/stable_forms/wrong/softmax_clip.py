"""Scores clipped to -20..20.

hint: Clipping makes different large scores equal; shift instead.
"""

import numpy as np


def stable_softmax(z, axis=-1):
    e = np.exp(np.clip(z, -20, 20))
    return e / e.sum(axis=axis, keepdims=True)
