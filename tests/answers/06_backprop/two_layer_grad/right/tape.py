"""A small automatic differentiation of its own."""
class Value:
    def __init__(self, data, parents=()):
        self.data, self.parents, self.grad = data, parents, 0.0
    def __mul__(self, other):
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))
    def sigmoid(self):
        s = 1 / (1 + np.exp(-self.data))
        return Value(s, ((self, s * (1 - s)),))
    def back(self, grad):
        self.grad += grad
        for parent, local in self.parents:
            parent.back(grad * local)
def two_layer_grad(x, t, w1, w2):
    a, b = Value(w1), Value(w2)
    y = (b * (a * Value(x)).sigmoid()).sigmoid()
    y.back(y.data - t)
    return a.grad, b.grad
