"""Encodes first, splits three arrays in one call, returns a list."""
from sklearn import datasets
from sklearn.model_selection import train_test_split
from keras.utils import to_categorical

def load_iris_split():
    iris = datasets.load_iris()
    X = iris.data
    y = iris.target
    Y = to_categorical(y)
    X_train, X_test, y_train, y_test, a, b = train_test_split(X, y, Y, test_size=0.2, stratify=y, random_state=1)
    return [X_train, X_test, y_train, y_test, a, b]
