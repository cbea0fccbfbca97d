"""one hot int"""
import numpy as np


def one_hot(y, num_classes):
    return (np.arange(num_classes) == np.reshape(y, (-1, 1))).astype(int)
