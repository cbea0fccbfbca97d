"""sce columns

hint: Log-sum-exp minus the true logit, averaged over samples.
"""
import numpy as np


def softmax_cross_entropy(logits, Y):
    m = logits.max(axis=1, keepdims=True)
    l = logits - m - np.log(np.exp(logits - m).sum(axis=0, keepdims=True))
    return -np.mean(np.sum(Y * l, axis=1))
