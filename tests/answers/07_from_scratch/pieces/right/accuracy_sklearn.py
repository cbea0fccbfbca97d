"""accuracy_score of scikit-learn."""

import numpy as np


def accuracy(P, y):
    from sklearn.metrics import accuracy_score
    return accuracy_score(y, np.argmax(P, axis=1))
