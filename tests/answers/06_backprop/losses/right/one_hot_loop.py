"""one hot loop"""
import numpy as np


def one_hot(y, num_classes):
    Y = np.zeros((len(y), num_classes))
    for i in range(len(y)):
        Y[i, y[i]] = 1
    return Y
