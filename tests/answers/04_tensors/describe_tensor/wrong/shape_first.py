"""Shape before rank.

hint: The order is rank, shape, dtype.
"""


def describe_tensor(t):
    return tuple(t.shape), len(t.shape), t.dtype.name
