"""The mask of the hidden layer is taken from the gradient of W2's input after it was multiplied.

hint: The mask asks where Z1 was above 0.
"""
def mlp_loss_and_grads(X, Y, params):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(0.0, Z1)
    logits = A1 @ params["W2"] + params["b2"]
    loss = softmax_cross_entropy(logits, Y)
    d = softmax_cross_entropy_grad(logits, Y)
    dA1, dW2, db2 = dense_backward(d, A1, params["W2"])
    dZ1 = relu_backward(dA1, dA1 * A1)
    _, dW1, db1 = dense_backward(dZ1, X, params["W1"])
    return loss, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
