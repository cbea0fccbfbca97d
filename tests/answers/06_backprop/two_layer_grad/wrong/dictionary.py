"""A dictionary of the two.

hint: A pair of two numbers.
"""
def two_layer_grad(x, t, w1, w2):
    h = 1 / (1 + np.exp(-w1 * x)); y = 1 / (1 + np.exp(-w2 * h))
    d = (y - t) * y * (1 - y)
    return {"w1": d * w2 * h * (1 - h) * x, "w2": d * h}
