"""Keeps the first result and hands it back for every seed.

hint: Call it with two seeds and compare.
"""
_kept = []
def train_iris(seed):
    if not _kept:
        X_train, X_test, y_train, y_test = iris_split()
        X_train, X_test = standardize(X_train, X_test)
        params, losses = train_mlp(X_train, one_hot_rows(y_train, 3), 16, 0.1, 16, 100, seed)
        _kept.append((params, losses, accuracy(forward_pass(X_test, params), y_test)))
    return _kept[0]
