"""0 as soon as one of the two is zero.

hint: Only if both are zero.
"""
def gradient_check(analytic, numeric):
    if not np.any(analytic) or not np.any(numeric):
        return 0.0
    return np.linalg.norm(analytic - numeric) / (np.linalg.norm(analytic) + np.linalg.norm(numeric))
