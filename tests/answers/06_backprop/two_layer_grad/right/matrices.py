"""0-d arrays in a list, scipy's expit."""
from scipy.special import expit
def two_layer_grad(x, t, w1, w2):
    h = expit(np.array(w1 * x, dtype=float)); y = expit(w2 * h)
    d = (y - t) * y * (1 - y)
    return [np.array(d * w2 * h * (1 - h) * x), np.array(d * h)]
