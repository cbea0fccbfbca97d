"""Adds an L2 term to the loss and to the gradients.

hint: The loss is the mean cross-entropy only.
"""
def mlp_loss_and_grads(X, Y, params, decay=0.01):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(0.0, Z1)
    logits = A1 @ params["W2"] + params["b2"]
    loss = softmax_cross_entropy(logits, Y) + decay / 2 * np.sum(params["W2"] ** 2)
    dA1, dW2, db2 = dense_backward(softmax_cross_entropy_grad(logits, Y), A1, params["W2"])
    _, dW1, db1 = dense_backward(relu_backward(dA1, Z1), X, params["W1"])
    return loss, {"W1": dW1, "b1": db1, "W2": dW2 + decay * params["W2"], "b2": db2}
