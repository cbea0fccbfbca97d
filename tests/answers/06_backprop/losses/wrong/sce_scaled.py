"""Divides the logits by the largest one.

hint: Subtract, do not divide.
"""
def softmax_cross_entropy(logits, Y):
    z = logits / np.abs(logits).max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(z).sum(axis=1)) - (Y * z).sum(axis=1))
