"""No exponential: z / sum(z).

hint: Exponentiate first: normalising raw scores can give negatives.
"""

import numpy as np


def softmax(z):
    return z / np.sum(z)
