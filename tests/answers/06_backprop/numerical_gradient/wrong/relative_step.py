"""The step is scaled with the size of the entry.

hint: The step is h for every entry.
"""
def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float); g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        d = h * max(1.0, abs(x[i])); e = np.zeros_like(x); e[i] = d
        g[i] = (f(x + e) - f(x - e)) / (2 * d)
    return g
