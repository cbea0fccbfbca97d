"""dX is the same for all samples.

hint: dX has a row for each sample.
"""
def dense_backward(dZ, X, W):
    return np.tile(dZ.sum(axis=0) @ W.T, (len(X), 1)), X.T @ dZ, dZ.sum(axis=0)
