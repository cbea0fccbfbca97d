"""Half a step to both sides.

hint: The points are x + h and x - h.
"""
def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float); g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x); e[i] = h / 2
        g[i] = (f(x + e) - f(x - e)) / h
    return g
