"""Moves the caller's array and moves it back with rounding left.

hint: After the call x is what it was, to the last digit.
"""
def numerical_gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        x[i] += h; above = f(x)
        x[i] -= 2 * h; below = f(x)
        x[i] += h
        g[i] = (above - below) / (2 * h)
    return g
