"""Only large positive arguments are clipped.

hint: Which sign of x makes exp(-x) large? Clip on that side.
"""

import numpy as np


def stable_sigmoid(x):
    return 1 / (1 + np.exp(-np.minimum(x, 500)))
