"""The right class among the first two.

hint: Only the largest probability counts.
"""
def accuracy(P, y):
    first = np.argsort(P, axis=1)[:, -2:]
    return float(np.mean([label in row for row, label in zip(first, y)]))
