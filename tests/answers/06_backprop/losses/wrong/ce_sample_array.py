"""The loss of every sample in a column.

hint: One number.
"""
def cross_entropy(P, Y):
    return -np.mean(Y * np.log(np.maximum(P, 1e-12)), axis=1, keepdims=True) * P.shape[1]
