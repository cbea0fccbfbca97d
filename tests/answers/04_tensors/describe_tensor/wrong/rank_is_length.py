"""The length along the first axis for the rank.

hint: len of a tensor is the size of its first axis, and a scalar has none.
"""


def describe_tensor(t):
    return len(t), tuple(t.shape), t.dtype.name
