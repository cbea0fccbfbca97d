"""exp(x) / (1 + exp(x)): nan at large x.

hint: exp(1000) is inf, and inf / inf is nan: which algebraically equal form only exponentiates negatives?
"""

import numpy as np


def stable_sigmoid(x):
    return np.exp(x) / (1 + np.exp(x))
