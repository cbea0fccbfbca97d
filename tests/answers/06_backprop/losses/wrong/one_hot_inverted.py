"""one hot inverted

hint: One 1 in each row; the width is num_classes.
"""
import numpy as np


def one_hot(y, num_classes):
    return 1 - np.eye(num_classes)[y]
