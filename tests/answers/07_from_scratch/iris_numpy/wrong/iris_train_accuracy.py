"""The accuracy of the training set.

hint: Which flowers has the network not seen?
"""
def train_iris(seed):
    X_train, X_test, y_train, y_test = iris_split()
    X_train, X_test = standardize(X_train, X_test)
    params, losses = train_mlp(X_train, one_hot_rows(y_train, 3), 16, 0.1, 16, 100, seed)
    return params, losses, accuracy(forward_pass(X_train, params), y_train)
