"""Keeps the dtype of train: whole numbers are cut.

hint: The result is an array of floats.
"""
def standardize(train, test):
    mean, std = train.mean(axis=0), train.std(axis=0)
    fixed = std == 0
    std = np.where(fixed, 1.0, std)
    one, two = np.zeros_like(train), np.zeros_like(test)
    one[:] = np.where(fixed, 0, (train - mean) / std)
    two[:] = np.where(fixed, 0, (test - mean) / std)
    return one, two
