"""Only the exponentials, not divided.

hint: Divide by the sum so that the shares add up to 1.
"""

import numpy as np


def softmax(z):
    return np.exp(z)
