"""Clips the logits to 30 before the softmax.

hint: Logits may be far apart.
"""
def softmax_cross_entropy_grad(logits, Y):
    e = np.exp(np.clip(logits, -30, 30))
    return (e / e.sum(axis=1, keepdims=True) - Y) / len(logits)
