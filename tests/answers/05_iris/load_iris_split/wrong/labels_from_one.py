"""Counts the species from 1.

hint: The labels are 0, 1 and 2, as load_iris gives them.
"""
import keras
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split


def load_iris_split():
    X, y = load_iris(return_X_y=True)
    X_train, X_test, y_train, y_test = train_test_split(X, y + 1, test_size=0.2, stratify=y, random_state=1)
    return X_train, X_test, y_train, y_test, np.eye(3)[y_train - 1], np.eye(3)[y_test - 1]
