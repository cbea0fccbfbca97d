"""sce overflow

hint: Log-sum-exp minus the true logit, averaged over samples.
"""
import numpy as np


def softmax_cross_entropy(logits, Y):
    e = np.exp(logits)
    P = e / e.sum(axis=1, keepdims=True)
    return -np.mean(np.sum(Y * np.log(P), axis=1))
