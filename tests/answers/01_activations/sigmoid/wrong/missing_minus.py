"""The minus in the exponent is missing.

hint: Put x = 10 into your formula: should a large positive input give nearly 1 or nearly 0?
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(x))
