"""The chain rule on the student's own slope of the sigmoid."""

import numpy as np


def tanh_derivative(x):
    return 4 * sigmoid_derivative(2 * np.asarray(x))
