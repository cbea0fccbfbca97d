"""Square tables come back transposed, others transposed too.

hint: Rows stay rows: why do you transpose?
"""

import numpy as np


def tanh(x):
    return np.tanh(np.asarray(x, dtype=float).T)
