"""The bias gradients are those of the first sample.

hint: A bias touches every sample.
"""
def mlp_loss_and_grads(X, Y, params):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(0.0, Z1)
    logits = A1 @ params["W2"] + params["b2"]
    loss = softmax_cross_entropy(logits, Y)
    d2 = softmax_cross_entropy_grad(logits, Y)
    dA1, dW2, _ = dense_backward(d2, A1, params["W2"])
    d1 = relu_backward(dA1, Z1)
    _, dW1, _ = dense_backward(d1, X, params["W1"])
    return loss, {"W1": dW1, "b1": d1[0], "W2": dW2, "b2": d2[0]}
