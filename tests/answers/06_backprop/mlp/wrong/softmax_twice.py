"""The softmax is put on before softmax_cross_entropy.

hint: softmax_cross_entropy takes logits.
"""
def mlp_loss_and_grads(X, Y, params):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(0.0, Z1)
    logits = A1 @ params["W2"] + params["b2"]
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    P = e / e.sum(axis=1, keepdims=True)
    loss = softmax_cross_entropy(P, Y)
    dA1, dW2, db2 = dense_backward(softmax_cross_entropy_grad(P, Y), A1, params["W2"])
    _, dW1, db1 = dense_backward(relu_backward(dA1, Z1), X, params["W1"])
    return loss, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
