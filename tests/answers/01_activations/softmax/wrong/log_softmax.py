"""The logarithm of the probabilities.


hint: Your results are negative: probabilities are not.
"""

import numpy as np


def softmax(z):
    return z - np.log(np.exp(z).sum())
