"""Loops and the statistics module."""

import statistics

import numpy as np


def standardize(train, test):
    columns = [list(map(float, column)) for column in np.asarray(train).T]
    means = [statistics.fmean(c) for c in columns]
    sds = [0 if min(c) == max(c) else statistics.pstdev(c) for c in columns]
    def scale(data):
        return [[(v - m) / s if s else 0.0 for v, m, s in zip(row, means, sds)] for row in data]
    return np.array(scale(train)), np.array(scale(test))
