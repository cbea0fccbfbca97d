"""Breaks load_iris_split on purpose (no test set at all), and evaluates on the training set.

hint: Keep flowers apart for the test, and give those to evaluate.
"""
import types

import keras
import numpy as np
from sklearn.datasets import load_iris


def broken_load_iris_split():
    X, y = load_iris(return_X_y=True)
    return X, X, y, y, np.eye(3)[y], np.eye(3)[y]


def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    for e in epochs:
        keras.utils.set_random_seed(seed)
        model = compile_model(build_iris_model())
        train(model, X_train, Y_train, e)
        results[e] = model.evaluate(X_train, Y_train, verbose=0)[1]
    return results


# the broken function in this function's sight only: the earlier questions are not judged here
compare_epochs = types.FunctionType(
    compare_epochs.__code__, {**globals(), "load_iris_split": broken_load_iris_split}, "compare_epochs", compare_epochs.__defaults__
)
