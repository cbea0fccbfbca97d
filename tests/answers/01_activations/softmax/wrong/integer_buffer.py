"""An integer result buffer cuts the shares to 0.

hint: Your result array copied an integer dtype: shares below 1 become 0.
"""

import numpy as np


def softmax(z):
    out = np.zeros_like(z)
    for i in range(len(z)):
        out[i] = np.exp(z[i]) / np.sum(np.exp(z))
    return out
