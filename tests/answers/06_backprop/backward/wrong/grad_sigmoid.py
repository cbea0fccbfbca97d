"""Sigmoid for softmax.

hint: Each row of P sums to 1.
"""
def softmax_cross_entropy_grad(logits, Y):
    return (1 / (1 + np.exp(-np.clip(logits, -500, 500))) - Y) / len(logits)
