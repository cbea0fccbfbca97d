"""Computes in float32 throughout."""

import numpy as np


def sigmoid(x):
    x = np.asarray(x, dtype=np.float32)
    return np.float32(1) / (np.float32(1) + np.exp(-x))
