"""Clipped at 500."""

import numpy as np


def stable_sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -500, 500)))
