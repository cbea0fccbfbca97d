"""Labels are handed over without one-hot.

hint: train_mlp takes one-hot rows.
"""
def train_iris(seed):
    X_train, X_test, y_train, y_test = iris_split()
    X_train, X_test = standardize(X_train, X_test)
    params, losses = train_mlp(X_train, y_train.reshape(-1, 1), 16, 0.1, 16, 100, seed)
    return params, losses, accuracy(forward_pass(X_test, params), y_test)
