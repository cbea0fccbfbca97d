"""One-hot of the largest score.

hint: That is argmax; softmax keeps a share for every class.
"""

import numpy as np


def softmax(z):
    out = np.zeros(len(z))
    out[np.argmax(z)] = 1
    return out
