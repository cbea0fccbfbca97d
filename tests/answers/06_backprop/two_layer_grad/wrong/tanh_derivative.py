"""The derivative of tanh for the sigmoid.

hint: The derivative of the sigmoid is y (1 - y).
"""
def two_layer_grad(x, t, w1, w2):
    h = 1 / (1 + np.exp(-w1 * x)); y = 1 / (1 + np.exp(-w2 * h))
    d = (y - t) * (1 - y ** 2)
    return d * w2 * (1 - h ** 2) * x, d * h
