"""A list without the negative numbers.


hint: Each negative entry becomes a 0; it does not vanish.
"""

import numpy as np


def relu(x):
    return [number for number in np.ravel(x) if number >= 0]
