"""one hot sorted

hint: One 1 in each row; the width is num_classes.
"""
import numpy as np


def one_hot(y, num_classes):
    return np.eye(num_classes)[np.sort(y)]
