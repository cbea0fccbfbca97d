"""Splits data and labels in two calls with different shuffles.

hint: Split X and y in one call, so that a label stays with its flower.
"""
from sklearn import datasets
from sklearn.model_selection import train_test_split
from keras.utils import to_categorical

def load_iris_split():
    iris = datasets.load_iris()
    X = iris.data
    y = iris.target
    X_train, X_test = train_test_split(X, test_size=0.2, stratify=y, random_state=1)
    y_train, y_test = train_test_split(y, test_size=0.2, stratify=y, random_state=2)
    return X_train, X_test, y_train, y_test, to_categorical(y_train), to_categorical(y_test)
