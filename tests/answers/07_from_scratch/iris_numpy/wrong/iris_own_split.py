"""Splits anew with the seed as random_state.

hint: iris_split() gives the flowers; the seed belongs to the training.
"""
def train_iris(seed):
    X, y = load_iris(return_X_y=True)
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=seed)
    X_train, X_test = standardize(X_train, X_test)
    params, losses = train_mlp(X_train, one_hot_rows(y_train, 3), 16, 0.1, 16, 100, seed)
    return params, losses, accuracy(forward_pass(X_test, params), y_test)
