"""Adds 0.01 to all and divides again.

hint: The limit is at most 1e-7.
"""
def cross_entropy(P, Y):
    Q = (P + 0.01) / np.sum(P + 0.01, axis=1, keepdims=True)
    return -np.mean(np.log(np.sum(Q * Y, axis=1)))
