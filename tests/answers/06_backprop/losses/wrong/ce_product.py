"""The logarithm of the mean probability.

hint: First the logarithm, then the mean.
"""
def cross_entropy(P, Y):
    return -np.log(np.mean(np.sum(P * Y, axis=1)) + 1e-12)
