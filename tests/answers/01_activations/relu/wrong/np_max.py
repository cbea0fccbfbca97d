"""np.max over the whole array.

hint: np.max collapses the array to one number; np.maximum keeps every element.
"""

import numpy as np


def relu(x):
    return np.max(np.append(x, 0))
