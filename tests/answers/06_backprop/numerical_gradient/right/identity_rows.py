"""Rows of the identity matrix, a generator, fsum."""
import math
def numerical_gradient(f, x, h=1e-5):
    shape, flat = np.shape(x), np.ravel(x) * 1.0
    values = ((f((flat + h * e).reshape(shape)) - f((flat - h * e).reshape(shape))) / (2 * h) for e in np.eye(flat.size))
    return np.fromiter(values, dtype=float).reshape(shape)
def gradient_check(analytic, numeric):
    size = lambda a: math.sqrt(math.fsum(v * v for v in np.ravel(a)))
    total = size(analytic) + size(numeric)
    return size(analytic - numeric) / total if total else 0.0
