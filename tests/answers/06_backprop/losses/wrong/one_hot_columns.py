"""one hot columns

hint: One 1 in each row; the width is num_classes.
"""
import numpy as np


def one_hot(y, num_classes):
    Y = np.zeros((len(y), num_classes))
    Y[:, y] = 1
    return Y
