"""grad overflow

hint: Probabilities minus targets, divided by n.
"""
import numpy as np


def softmax_cross_entropy_grad(logits, Y):
    e = np.exp(logits)
    return (e / e.sum(axis=1, keepdims=True) - Y) / len(Y)
