"""Counts the classes.

hint: One row for each sample.
"""
def one_hot(y, num_classes):
    return np.bincount(y, minlength=num_classes)
