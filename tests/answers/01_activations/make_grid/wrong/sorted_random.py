"""Random points in order, with the ends put in.


hint: The points must lie at equal distances: look at np.diff of your grid.
"""

import numpy as np


def make_grid(lo, hi, n):
    inner = np.sort(np.random.uniform(lo, hi, n - 2))
    return np.concatenate([[lo], inner, [hi]])
