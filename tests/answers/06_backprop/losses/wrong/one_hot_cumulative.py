"""Ones up to the class.

hint: A single 1 in each row.
"""
def one_hot(y, num_classes):
    return (np.arange(num_classes) <= y[:, None]).astype(int)
