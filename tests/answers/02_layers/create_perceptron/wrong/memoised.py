"""the same array again for the same dim

hint: A cache gives the old numbers back: every call has to draw.
"""

import functools

import numpy as np


@functools.lru_cache
def create_perceptron(dim):
    return np.random.random(dim + 1)
