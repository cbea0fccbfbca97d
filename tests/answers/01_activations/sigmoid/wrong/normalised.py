"""The results are divided by their sum.

hint: Each element is treated on its own: only softmax divides by a sum.
"""

import numpy as np


def sigmoid(x):
    s = 1 / (1 + np.exp(-x))
    return s / np.sum(s)
