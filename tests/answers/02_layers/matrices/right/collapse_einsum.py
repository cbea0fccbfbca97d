"""collapse_linear with einsum, list returned"""
import numpy as np


def collapse_linear(W1, b1, W2, b2):
    return [np.einsum('ij,jk->ik', W1, W2), np.einsum('j,jk->k', b1, W2) + b2]
