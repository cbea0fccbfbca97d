"""log1p for log.

hint: log1p is the logarithm of 1 + p.
"""
def cross_entropy(P, Y):
    return -np.mean(np.log1p(np.sum(P * Y, axis=1)))
