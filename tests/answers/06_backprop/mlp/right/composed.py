"""composed"""
import numpy as np


def mlp_loss_and_grads(X, Y, params):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.where(Z1 > 0, Z1, 0)
    logits = A1 @ params["W2"] + params["b2"]
    grads = {}
    dA1, grads["W2"], grads["b2"] = dense_backward(softmax_cross_entropy_grad(logits, Y), A1, params["W2"])
    _, grads["W1"], grads["b1"] = dense_backward(relu_backward(dA1, Z1), X, params["W1"])
    return softmax_cross_entropy(logits, Y), grads
