"""Measured by one-sided differences with a large step.

hint: A one-sided difference with step 0.001 is too rough.
"""
def two_layer_grad(x, t, w1, w2):
    s = lambda z: 1 / (1 + np.exp(-z))
    E = lambda a, b: (s(b * s(a * x)) - t) ** 2 / 2
    return (E(w1 + 1e-3, w2) - E(w1, w2)) / 1e-3, (E(w1, w2 + 1e-3) - E(w1, w2)) / 1e-3
