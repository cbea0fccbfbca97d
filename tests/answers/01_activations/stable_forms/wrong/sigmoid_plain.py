"""The plain formula: right value, but an overflow warning.

hint: Correct value, but exp overflowed on the way; never exponentiate a large positive number.
"""

import numpy as np


def stable_sigmoid(x):
    return 1 / (1 + np.exp(-x))
