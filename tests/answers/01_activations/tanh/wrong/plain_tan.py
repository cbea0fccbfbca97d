"""The tangent instead of the hyperbolic tangent.


hint: The tangent goes to infinity near 1.57; tanh stays below 1.
"""

import numpy as np


def tanh(x):
    return np.tan(x)
