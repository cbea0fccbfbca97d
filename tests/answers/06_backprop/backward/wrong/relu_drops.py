"""Keeps only the entries that pass.

hint: The result has the shape of Z.
"""
def relu_backward(dA, Z):
    return dA[Z > 0]
