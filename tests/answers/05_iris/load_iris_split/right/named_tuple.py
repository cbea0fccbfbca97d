"""Flowers counted for test_size, scikit-learn's encoder, and a named tuple."""
import collections

import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OneHotEncoder

Split = collections.namedtuple("Split", "X_train X_test y_train y_test Y_train Y_test")


def load_iris_split(random_state=1):
    X, y = load_iris(return_X_y=True)
    parts = train_test_split(X, y, test_size=30, stratify=y, random_state=random_state)
    encoder = OneHotEncoder(sparse_output=False).fit(parts[2].reshape(-1, 1))
    encoded = [encoder.transform(labels[:, None]) for labels in parts[2:]]
    return Split(*parts, *encoded)
