"""P minus log.

hint: Differentiate the loss, do not compute it.
"""
def softmax_cross_entropy_grad(logits, Y):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    P = e / e.sum(axis=1, keepdims=True)
    return -(Y / np.maximum(P, 1e-12)) / len(logits)
