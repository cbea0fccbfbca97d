"""Numbers below 0.01 become 0.

hint: Small positive numbers are kept as they are.
"""

import numpy as np


def relu(x):
    return np.where(np.asarray(x) > 0.01, x, 0)
