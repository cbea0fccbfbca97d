"""x for both inner derivatives.

hint: What does w2 multiply?
"""
def two_layer_grad(x, t, w1, w2):
    h = 1 / (1 + np.exp(-w1 * x)); y = 1 / (1 + np.exp(-w2 * h))
    d = (y - t) * y * (1 - y)
    return d * w2 * h * (1 - h) * x, d * h * x
