"""per sample"""
import numpy as np


def mlp_loss_and_grads(X, Y, params):
    g = {k: np.zeros(v.shape) for k, v in params.items()}
    loss = 0.0
    for x, y in zip(X, Y):
        z = x @ params["W1"] + params["b1"]
        a = np.maximum(z, 0)
        o = a @ params["W2"] + params["b2"]
        p = np.exp(o - o.max())
        p /= p.sum()
        loss -= np.log(p[y.argmax()]) / len(X)
        d = (p - y) / len(X)
        g["W2"] += np.outer(a, d)
        g["b2"] += d
        dz = (params["W2"] @ d) * (z > 0)
        g["W1"] += np.outer(x, dz)
        g["b1"] += dz
    return loss, g
