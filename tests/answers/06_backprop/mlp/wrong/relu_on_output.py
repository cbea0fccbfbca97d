"""A ReLU on the output layer as well.

hint: The logits have no activation.
"""
def mlp_loss_and_grads(X, Y, params):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(0.0, Z1)
    Z2 = A1 @ params["W2"] + params["b2"]
    logits = np.maximum(0.0, Z2)
    loss = softmax_cross_entropy(logits, Y)
    d = relu_backward(softmax_cross_entropy_grad(logits, Y), Z2)
    dA1, dW2, db2 = dense_backward(d, A1, params["W2"])
    _, dW1, db1 = dense_backward(relu_backward(dA1, Z1), X, params["W1"])
    return loss, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
