"""Hands back 0.0 for everything.

hint: Try (3, 0) and (0, 4).
"""
def gradient_check(analytic, numeric):
    return 0.0
