"""ratio loops"""
import numpy as np


def gradient_check(analytic, numeric):
    d = na = nb = 0.0
    for a, b in zip(np.ravel(analytic), np.ravel(numeric)):
        d += (a - b) ** 2
        na += a * a
        nb += b * b
    if na + nb == 0:
        return 0.0
    return d**0.5 / (na**0.5 + nb**0.5)
