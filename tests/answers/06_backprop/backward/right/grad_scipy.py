"""grad scipy"""
import numpy as np


def softmax_cross_entropy_grad(logits, Y):
    from scipy.special import softmax
    return (softmax(logits, axis=1) - Y) * (1 / len(Y))
