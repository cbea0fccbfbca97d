"""The sum runs over the first ten classes only.

hint: The sum runs over all K classes, however many there are: not always ten.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - z[0])
    return e / np.sum(e[:10])
