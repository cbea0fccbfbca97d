"""Looks for constant columns in the test set.

hint: Constant in train is what counts.
"""
def standardize(train, test):
    mean, std = train.mean(axis=0), train.std(axis=0)
    constant = test.std(axis=0) == 0
    std = np.where(constant, 1.0, std)
    return np.where(constant, 0, (train - mean) / std), np.where(constant, 0, (test - mean) / std)
