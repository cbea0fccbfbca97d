"""The step is (hi - lo) / n instead of / (n - 1).

hint: Five points have four gaps: divide by n - 1.
"""

import numpy as np


def make_grid(lo, hi, n):
    step = (hi - lo) / n
    return np.array([lo + i * step for i in range(n)])
