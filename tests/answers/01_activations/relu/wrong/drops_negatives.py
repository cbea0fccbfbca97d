"""x[x > 0]: the result is shorter.

hint: Selecting x[x > 0] drops entries; keep the shape and replace them by 0.
"""

import numpy as np


def relu(x):
    x = np.asarray(x)
    return x[x > 0] if x.ndim else np.maximum(x, 0)
