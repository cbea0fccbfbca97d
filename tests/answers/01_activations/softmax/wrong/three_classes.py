"""Three classes hard-coded.

hint: The number of classes is the length of z, not always 3.
"""

import math

import numpy as np


def softmax(z):
    total = math.exp(z[0]) + math.exp(z[1]) + math.exp(z[2])
    return np.array([math.exp(z[i]) / total for i in range(3)])
