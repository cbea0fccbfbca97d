"""ratio largest

hint: Norm of the difference over the sum of the norms; 0.0 when both are zero.
"""
import numpy as np


def gradient_check(analytic, numeric):
    total = np.max(np.abs(analytic)) + np.max(np.abs(numeric))
    return np.max(np.abs(analytic - numeric)) / total if total else 0.0
