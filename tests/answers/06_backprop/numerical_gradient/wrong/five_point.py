"""The five-point formula, with more calls.

hint: Two calls for each entry, at x + h and x - h.
"""
def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float); g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x); e[i] = h
        g[i] = (f(x - 2 * e) - 8 * f(x - e) + 8 * f(x + e) - f(x + 2 * e)) / (12 * h)
    return g
