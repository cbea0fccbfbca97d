"""The train set's numbers are joined with the test set into one array.

hint: Two arrays are returned.
"""
def standardize(train, test):
    mean, std = train.mean(axis=0), train.std(axis=0)
    std = np.where(std == 0, 1.0, std)
    return np.vstack([(train - mean) / std, (test - mean) / std])
