"""One column after the other, zscore of scipy for the training set."""
from scipy import stats
def standardize(train, test):
    train_out = np.zeros(train.shape)
    test_out = np.zeros(test.shape)
    for j in range(train.shape[1]):
        column = train[:, j]
        if len(set(column.tolist())) > 1:
            train_out[:, j] = stats.zscore(column)
            test_out[:, j] = stats.zmap(test[:, j], column)
    return [train_out, test_out]
