"""Sizes from the last axis to the first.

hint: For a 2 x 3 matrix the shape is (2, 3), rows first.
"""


def describe_tensor(t):
    shape = tuple(t.shape)[::-1]
    return len(shape), shape, t.dtype.name
