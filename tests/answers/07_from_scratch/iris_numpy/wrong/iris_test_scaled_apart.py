"""The test flowers are scaled with their own mean and deviation.

hint: Mean and deviation come from the training set, for both sets.
"""
def train_iris(seed):
    X_train, X_test, y_train, y_test = iris_split()
    X_train = (X_train - X_train.mean(axis=0)) / X_train.std(axis=0)
    X_test = (X_test - X_test.mean(axis=0)) / X_test.std(axis=0)
    params, losses = train_mlp(X_train, one_hot_rows(y_train, 3), 16, 0.1, 16, 100, seed)
    return params, losses, accuracy(forward_pass(X_test, params), y_test)
