"""Cuts the measurements to whole numbers.

hint: Leave the measurements as they come.
"""
import keras
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split


def load_iris_split():
    X, y = load_iris(return_X_y=True)
    X_train, X_test, y_train, y_test = train_test_split(X.astype(int), y, test_size=0.2, stratify=y, random_state=1)
    return X_train, X_test, y_train, y_test, np.eye(3)[y_train], np.eye(3)[y_test]
