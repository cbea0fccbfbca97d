"""Divides the scores by the number of classes first.


hint: Only what stands in the formula belongs there: nothing is divided before the exponential.
"""

import numpy as np


def softmax(z):
    powers = np.exp(z / len(z))
    return powers / powers.sum()
