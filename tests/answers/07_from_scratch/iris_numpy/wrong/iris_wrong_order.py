"""(losses, params, accuracy).

hint: The order is params, losses, accuracy.
"""

import numpy as np


def train_iris(seed):
    X_train, X_test, y_train, y_test = iris_split()
    X_train, X_test = standardize(X_train, X_test)
    Y_train = one_hot_rows(y_train, 3)
    params, losses = train_mlp(X_train, Y_train, 16, 0.1, 16, 100, seed)
    test_accuracy = accuracy(forward_pass(X_test, params), y_test)
    return losses, params, test_accuracy
