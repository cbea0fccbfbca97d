"""Compares how often each class occurs.

hint: Sample by sample.
"""
def accuracy(P, y):
    found = np.argmax(P, axis=1)
    return sum(min(np.sum(found == k), np.sum(y == k)) for k in range(P.shape[1])) / len(y)
