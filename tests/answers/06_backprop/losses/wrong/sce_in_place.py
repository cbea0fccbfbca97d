"""sce in place

hint: Log-sum-exp minus the true logit, averaged over samples.
"""
import numpy as np


def softmax_cross_entropy(logits, Y):
    logits -= logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(logits).sum(axis=1)) - (Y * logits).sum(axis=1))
