"""2 at exactly 0: two comparisons are added.

hint: At 0 both comparisons are true and add up to 2.
"""

import numpy as np


def relu_derivative(x):
    x = np.asarray(x)
    return (x > 0) * 1 + (x == 0) * 2
