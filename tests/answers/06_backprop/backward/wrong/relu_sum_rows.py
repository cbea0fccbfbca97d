"""Masks whole rows.

hint: Entry by entry.
"""
def relu_backward(dA, Z):
    return dA * (Z.sum(axis=-1, keepdims=True) > 0)
