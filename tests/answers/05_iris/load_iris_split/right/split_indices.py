"""Splits the row numbers, then picks rows."""
import numpy as np
from sklearn import datasets
from sklearn.model_selection import train_test_split
from keras.utils import to_categorical

def load_iris_split():
    iris = datasets.load_iris()
    X = iris.data
    y = iris.target
    train, test = train_test_split(np.arange(150), test_size=30, stratify=y, random_state=1)
    return X[train], X[test], y[train], y[test], to_categorical(y[train], 3), to_categorical(y[test], 3)
