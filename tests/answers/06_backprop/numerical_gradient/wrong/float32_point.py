"""Works in float32.

hint: A float32 cannot hold 1.00001 well.
"""
def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=np.float32); g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x); e[i] = h
        g[i] = (f(x + e) - f(x - e)) / (2 * h)
    return g
