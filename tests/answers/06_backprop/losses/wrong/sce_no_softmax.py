"""sce no softmax

hint: Log-sum-exp minus the true logit, averaged over samples.
"""
import numpy as np


def softmax_cross_entropy(logits, Y):
    return -np.mean(np.sum(Y * np.log(np.clip(logits, 1e-12, None)), axis=1))
