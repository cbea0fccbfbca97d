"""ratio array"""
import numpy as np


def gradient_check(analytic, numeric):
    t = np.sqrt((analytic**2).sum()) + np.sqrt((numeric**2).sum())
    return np.array(0.0 if t == 0 else np.sqrt(((analytic - numeric) ** 2).sum()) / t)
