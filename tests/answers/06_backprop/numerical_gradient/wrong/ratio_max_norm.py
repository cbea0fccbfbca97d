"""Divides by the larger of the two norms.

hint: The sum of the norms stands below.
"""
def gradient_check(analytic, numeric):
    n = max(np.linalg.norm(analytic), np.linalg.norm(numeric))
    return 0.0 if n == 0 else np.linalg.norm(analytic - numeric) / n
