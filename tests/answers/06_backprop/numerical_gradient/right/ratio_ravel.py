"""ratio ravel"""
import numpy as np


def gradient_check(analytic, numeric):
    a, b = np.ravel(analytic), np.ravel(numeric)
    total = np.linalg.norm(a) + np.linalg.norm(b)
    return np.linalg.norm(a - b) / total if total > 0 else 0.0
