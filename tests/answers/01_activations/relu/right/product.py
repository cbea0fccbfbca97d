"""x times whether it is positive."""

import numpy as np


def relu(x):
    return x * (x > 0)
