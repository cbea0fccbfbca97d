"""SciPy's function."""

from scipy.special import softmax
