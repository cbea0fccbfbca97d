"""Layer objects with forward and backward."""
class DenseLayer:
    def __init__(self, W, b):
        self.W, self.b = W, b
    def forward(self, X):
        self.X = X
        return X @ self.W + self.b
    def backward(self, dZ):
        dX, self.dW, self.db = dense_backward(dZ, self.X, self.W)
        return dX
class ReluLayer:
    def forward(self, Z):
        self.Z = Z
        return Z.clip(min=0)
    def backward(self, dA):
        return relu_backward(dA, self.Z)
def mlp_loss_and_grads(X, Y, params):
    layers = [DenseLayer(params["W1"], params["b1"]), ReluLayer(), DenseLayer(params["W2"], params["b2"])]
    for layer in layers:
        X = layer.forward(X)
    loss, d = softmax_cross_entropy(X, Y), softmax_cross_entropy_grad(X, Y)
    for layer in reversed(layers):
        d = layer.backward(d)
    return loss, {"W1": layers[0].dW, "b1": layers[0].db, "W2": layers[2].dW, "b2": layers[2].db}
