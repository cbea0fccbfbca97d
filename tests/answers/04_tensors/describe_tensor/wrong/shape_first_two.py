"""Rows and columns only.

hint: A tensor may have no axis, or four of them.
"""


def describe_tensor(t):
    return len(t.shape), (t.shape[0], t.shape[1]), t.dtype.name
