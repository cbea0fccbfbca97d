"""The first twenty terms of the series of e^(-x).


hint: A series with few terms is good near 0 only: try x = -20.
"""

import math


def sigmoid(x):
    power = sum((-x) ** k / math.factorial(k) for k in range(20))
    return 1 / (1 + power)
