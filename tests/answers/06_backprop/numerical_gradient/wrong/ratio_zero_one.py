"""ratio zero one

hint: Norm of the difference over the sum of the norms; 0.0 when both are zero.
"""
import numpy as np


def gradient_check(analytic, numeric):
    total = np.linalg.norm(analytic) + np.linalg.norm(numeric)
    return np.linalg.norm(analytic - numeric) / total if total else 1.0
