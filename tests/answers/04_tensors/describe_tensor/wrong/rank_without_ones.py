"""Counts only axes that are longer than 1.

hint: An axis of size 1 is an axis all the same.
"""


def describe_tensor(t):
    rank = len([size for size in t.shape if size > 1])
    return rank, tuple(t.shape), t.dtype.name
