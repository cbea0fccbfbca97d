"""The pseudo-inverse for the transpose.

hint: The factor is W itself, at swapped positions.
"""
def dense_backward(dZ, X, W):
    return dZ @ np.linalg.pinv(W), X.T @ dZ, dZ.sum(axis=0)
