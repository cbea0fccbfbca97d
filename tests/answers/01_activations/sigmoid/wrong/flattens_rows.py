"""Goes through the first axis with a loop and evaluates only the first entry of each row.


hint: Try a 2 by 3 array: your result must have six entries.
"""

import numpy as np


def sigmoid(x):
    if np.ndim(x) == 0:
        return 1 / (1 + np.exp(-x))
    return np.array([1 / (1 + np.exp(-np.ravel(row)[0])) for row in x])
