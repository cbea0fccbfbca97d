"""Replaces a deviation of 0 by 1, the usual way."""
def standardize(train, test):
    mean, std = np.mean(train, axis=0), np.std(train, axis=0)
    safe = np.where(std == 0, 1, std)
    keep = std != 0
    return (train - mean) / safe * keep, (test - mean) / safe * keep
