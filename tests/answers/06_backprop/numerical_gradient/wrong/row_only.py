"""One derivative for each row.

hint: Every entry has a derivative of its own.
"""
def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float); g = np.zeros_like(x)
    for i in range(len(x)):
        e = np.zeros_like(x); e[i] = h
        g[i] = (f(x + e) - f(x - e)) / (2 * h)
    return g
