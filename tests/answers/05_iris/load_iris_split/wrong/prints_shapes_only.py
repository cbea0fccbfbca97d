"""Prints the shapes and returns nothing.

hint: print shows a value, return hands it back.
"""
from sklearn import datasets
from sklearn.model_selection import train_test_split
from keras.utils import to_categorical

def load_iris_split():
    iris = datasets.load_iris()
    X = iris.data
    y = iris.target
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)
    print(X_train.shape, X_test.shape)
