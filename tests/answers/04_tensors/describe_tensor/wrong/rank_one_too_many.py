"""Counts the scalar as rank 1.

hint: A scalar has rank 0: compare with the table.
"""


def describe_tensor(t):
    return len(t.shape) + 1, tuple(t.shape), t.dtype.name
