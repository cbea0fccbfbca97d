"""x + |x| without the division by 2.

hint: relu(3) is 3, not 6: the formula has a 2 below.
"""

import numpy as np


def relu(x):
    return x + np.abs(x)
