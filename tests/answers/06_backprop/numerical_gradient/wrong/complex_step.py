"""The imaginary part of f at a complex point.

hint: f takes an array of floats.
"""
def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=complex); g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros(x.shape, dtype=complex); e[i] = 1j * h
        g[i] = np.imag(f(x + e)) / h
    return g
