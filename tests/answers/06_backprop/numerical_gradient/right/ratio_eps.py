"""ratio eps"""
import numpy as np


def gradient_check(analytic, numeric):
    a, b = np.ravel(analytic), np.ravel(numeric)
    return np.linalg.norm(a - b) / max(np.linalg.norm(a) + np.linalg.norm(b), 1e-300)
