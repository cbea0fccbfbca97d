"""Only the first sample's weights gradient.

hint: Sum over samples.
"""
def dense_backward(dZ, X, W):
    return dZ @ W.T, np.outer(X[0], dZ[0]), dZ.sum(axis=0)
