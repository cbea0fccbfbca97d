"""The spectral norm of matrices.

hint: All squared entries count.
"""
def gradient_check(analytic, numeric):
    order = 2 if np.ndim(analytic) == 2 else None
    size = lambda a: np.linalg.norm(a, order)
    n = size(analytic) + size(numeric)
    return 0.0 if n == 0 else size(analytic - numeric) / n
