"""Takes the first 40 flowers of each species.

hint: Use train_test_split with stratify: the rows are drawn, not the first ones.
"""
import keras
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split


def load_iris_split():
    X, y = load_iris(return_X_y=True)
    test = np.arange(150) % 50 >= 40
    return X[~test], X[test], y[~test], y[test], np.eye(3)[y[~test]], np.eye(3)[y[test]]
