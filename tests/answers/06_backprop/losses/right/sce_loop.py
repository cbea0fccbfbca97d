"""sce loop"""
import numpy as np


def softmax_cross_entropy(logits, Y):
    total = 0.0
    for a, y in zip(logits, Y):
        m = max(a)
        total += m + np.log(sum(np.exp(v - m) for v in a)) - a[np.argmax(y)]
    return total / len(Y)
