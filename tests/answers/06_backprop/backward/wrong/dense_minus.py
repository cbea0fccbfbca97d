"""The minus of the step is put in here.

hint: The gradient first, the step later.
"""
def dense_backward(dZ, X, W):
    return dZ @ W.T, -X.T @ dZ, -dZ.sum(axis=0)
