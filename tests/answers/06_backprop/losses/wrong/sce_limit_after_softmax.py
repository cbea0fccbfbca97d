"""A stable softmax, then the logarithm of at least 1e-300.

hint: 1000 is asked for, not 690.
"""
def softmax_cross_entropy(logits, Y):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    P = e / e.sum(axis=1, keepdims=True)
    return -np.mean(np.log(np.maximum(np.sum(P * Y, axis=1), 1e-300)))
