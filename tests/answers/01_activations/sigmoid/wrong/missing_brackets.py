"""No brackets round the denominator: 1.0 / 1 + exp(-x).

hint: Python divides before it adds; put brackets round the whole denominator.
"""

import numpy as np


def sigmoid(x):
    return 1.0 / 1 + np.exp(-x)
