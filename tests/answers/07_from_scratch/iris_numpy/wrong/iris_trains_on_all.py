"""Trains on all 150 flowers.

hint: The test flowers must not be in the training.
"""
def train_iris(seed):
    X_train, X_test, y_train, y_test = iris_split()
    X, y = load_iris(return_X_y=True)
    X_train, X_all = standardize(X_train, X)
    _, X_test = standardize(iris_split()[0], X_test)
    params, losses = train_mlp(X_all, one_hot_rows(y, 3), 16, 0.1, 16, 100, seed)
    return params, losses, accuracy(forward_pass(X_test, params), y_test)
