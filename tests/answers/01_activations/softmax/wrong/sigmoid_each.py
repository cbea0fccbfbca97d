"""A sigmoid for each score.


hint: The shares must add up to 1: each needs the sum over all classes.
"""

import numpy as np


def softmax(z):
    return 1 / (1 + np.exp(-z))
