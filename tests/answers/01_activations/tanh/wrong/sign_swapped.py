"""The numerator is e^-x - e^x.

hint: tanh(1) is positive: check the order of the two terms on top.
"""

import numpy as np


def tanh(x):
    return (np.exp(-x) - np.exp(x)) / (np.exp(x) + np.exp(-x))
