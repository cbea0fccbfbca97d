"""Subtracts the maximum under the sum and forgets to add it back.

hint: m + ln(sum of exp(a - m)) - a_k.
"""
def softmax_cross_entropy(logits, Y):
    m = logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(logits - m).sum(axis=1)) - (Y * logits).sum(axis=1))
