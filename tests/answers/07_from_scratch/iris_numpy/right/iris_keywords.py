"""Keyword arguments, a list returned."""

import numpy as np


def train_iris(seed):
    X_train, X_test, y_train, y_test = iris_split()
    X_train, X_test = standardize(X_train, X_test)
    Y_train = one_hot_rows(y_train, 3)
    params, losses = train_mlp(X_train, Y_train, hidden=16, learning_rate=0.1, batch_size=16, epochs=100, seed=seed, activation='relu')
    test_accuracy = accuracy(forward_pass(X_test, params), y_test)
    return [params, np.array(losses), test_accuracy]
