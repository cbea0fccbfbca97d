"""Column by column."""

import numpy as np


def standardize(train, test):
    train_scaled, test_scaled = np.zeros(train.shape), np.zeros(test.shape)
    for j in range(train.shape[1]):
        column = train[:, j]
        if np.all(column == column[0]):
            continue
        train_scaled[:, j] = (column - np.mean(column)) / np.std(column)
        test_scaled[:, j] = (test[:, j] - np.mean(column)) / np.std(column)
    return train_scaled, test_scaled
