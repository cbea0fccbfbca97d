"""Columns only for the classes that occur.

hint: Some classes may be missing.
"""
def one_hot(y, num_classes):
    return (y[:, None] == np.unique(y)[None, :]).astype(float)
