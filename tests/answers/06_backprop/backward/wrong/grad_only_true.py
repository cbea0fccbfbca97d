"""grad only true

hint: Probabilities minus targets, divided by n.
"""
import numpy as np


def softmax_cross_entropy_grad(logits, Y):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    P = e / e.sum(axis=1, keepdims=True)
    return Y * (P - Y) / len(Y)
