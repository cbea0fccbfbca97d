"""SciPy's function."""

from scipy.special import expit as stable_sigmoid
