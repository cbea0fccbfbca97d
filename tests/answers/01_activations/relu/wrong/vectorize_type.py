"""np.vectorize takes the result type from the first element, an int 0.

hint: When the first entry is negative your function gives the int 0, and np.vectorize then makes all results whole: ask for otypes=[float] or return 0.0.
"""

import numpy as np


def relu(x):
    return np.vectorize(lambda v: max(0, v))(x)
