"""ratio dot"""
import numpy as np


def gradient_check(analytic, numeric):
    a, b = np.ravel(analytic), np.ravel(numeric)
    total = np.sqrt(a @ a) + np.sqrt(b @ b)
    return 0 if total == 0 else np.sqrt((a - b) @ (a - b)) / total
