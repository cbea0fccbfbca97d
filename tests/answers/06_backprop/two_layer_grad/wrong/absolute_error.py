"""The sign of the error in place of the error.

hint: The derivative of (y - t)^2 / 2 is y - t.
"""
def two_layer_grad(x, t, w1, w2):
    h = 1 / (1 + np.exp(-w1 * x)); y = 1 / (1 + np.exp(-w2 * h))
    d = np.sign(y - t) * y * (1 - y)
    return d * w2 * h * (1 - h) * x, d * h
