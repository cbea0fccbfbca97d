"""sce log softmax"""
import numpy as np


def softmax_cross_entropy(logits, Y):
    m = logits.max(axis=1, keepdims=True)
    log_p = logits - m - np.log(np.exp(logits - m).sum(axis=1, keepdims=True))
    return -(Y * log_p).sum() / len(Y)
