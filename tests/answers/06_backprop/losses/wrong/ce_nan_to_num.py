"""Replaces the infinite logarithm by a small number.

hint: Probability 0 for the true class must be expensive.
"""
def cross_entropy(P, Y):
    with np.errstate(divide="ignore", invalid="ignore"):
        L = np.nan_to_num(Y * np.log(P), nan=0.0, posinf=0.0, neginf=0.0)
    return -L.sum(axis=1).mean()
