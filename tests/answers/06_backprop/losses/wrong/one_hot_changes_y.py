"""Shifts the caller's labels.

hint: y is left unchanged.
"""
def one_hot(y, num_classes):
    Y = np.zeros((len(y), num_classes))
    y -= y.min()
    Y[np.arange(len(y)), y] = 1
    return Y
