"""one hot list"""
import numpy as np


def one_hot(y, num_classes):
    return [[1 if k == label else 0 for k in range(num_classes)] for label in y]
