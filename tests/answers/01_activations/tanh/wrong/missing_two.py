"""(e^x - 1) / (e^x + 1): the factor 2 in the exponent is missing.

hint: After multiplying by e^x the exponent is 2x, not x.
"""

import numpy as np


def tanh(x):
    return (np.exp(x) - 1) / (np.exp(x) + 1)
