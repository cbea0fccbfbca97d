"""The algebraic curve x / (1 + |x|), moved and scaled to 0 and 1.


hint: It has the same ends but not the same values: compare at x = 2 with the formula.
"""

import numpy as np


def sigmoid(x):
    return 0.5 * (x / (1 + np.abs(x)) + 1)
