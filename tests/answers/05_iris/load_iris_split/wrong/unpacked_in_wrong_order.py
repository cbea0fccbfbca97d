"""Unpacks train_test_split as X_train, y_train, X_test, y_test.

hint: train_test_split gives both parts of X first, then both parts of y.
"""
from sklearn import datasets
from sklearn.model_selection import train_test_split
from keras.utils import to_categorical

def load_iris_split():
    iris = datasets.load_iris()
    X = iris.data
    y = iris.target
    X_train, y_train, X_test, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)
    return X_train, X_test, y_train, y_test, to_categorical(y_train), to_categorical(y_test)
