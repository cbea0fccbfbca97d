"""sce global max

hint: Log-sum-exp minus the true logit, averaged over samples.
"""
import numpy as np


def softmax_cross_entropy(logits, Y):
    s = logits - logits.max()
    return np.mean(np.log(np.exp(s).sum(axis=1)) - (Y * s).sum(axis=1))
