"""A step function: only 0 and 1.

hint: A step function has no slope to learn from; sigmoid is a smooth curve through 0.5.
"""

import numpy as np


def sigmoid(x):
    return (x > 0) * 1.0
