"""Subtracts the mean of the row.

hint: Only the largest makes every exponent at most 0.
"""
def softmax_cross_entropy(logits, Y):
    z = logits - logits.mean(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(z).sum(axis=1)) - (Y * z).sum(axis=1))
