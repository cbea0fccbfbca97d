"""SciPy's expit."""

from scipy.special import expit


def sigmoid(x):
    return expit(x)
