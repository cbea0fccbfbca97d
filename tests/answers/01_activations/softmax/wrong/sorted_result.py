"""Returns the probabilities from the smallest to the largest.


hint: Each probability belongs to the score at the same place.
"""

import numpy as np


def softmax(z):
    powers = np.sort(np.exp(z))
    return powers / powers.sum()
