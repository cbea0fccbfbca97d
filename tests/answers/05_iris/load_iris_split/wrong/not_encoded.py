"""Returns the labels themselves where the one-hot rows belong.

hint: to_categorical returns a new array: it does not change the labels in place.
"""
from sklearn import datasets
from sklearn.model_selection import train_test_split
from keras.utils import to_categorical

def load_iris_split():
    iris = datasets.load_iris()
    X = iris.data
    y = iris.target
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)
    to_categorical(y_train)
    to_categorical(y_test)
    return X_train, X_test, y_train, y_test, y_train, y_test
