"""The plotting grid is hard-coded inside, the argument ignored.

hint: Your function never uses its argument x; the linspace belongs to the plotting cell.
"""

import numpy as np


def sigmoid(x):
    x = np.linspace(-10, 10, 100)
    return 1 / (1 + np.exp(-x))
