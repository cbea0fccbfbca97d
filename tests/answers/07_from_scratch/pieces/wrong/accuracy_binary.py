"""Rounds the second column, as for two classes.

hint: There may be more than two classes.
"""
def accuracy(P, y):
    return np.mean((P[:, 1] > 0.5).astype(int) == y)
