"""The denominator is summed over the whole array.

hint: Each element has its own denominator: leave np.sum out.
"""

import numpy as np


def tanh(x):
    return (np.exp(x) - np.exp(-x)) / np.sum(np.exp(x) + np.exp(-x))
