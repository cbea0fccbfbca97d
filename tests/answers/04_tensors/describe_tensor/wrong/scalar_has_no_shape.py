"""None for the shape of a scalar.

hint: A scalar has a shape: the empty one.
"""


def describe_tensor(t):
    shape = tuple(t.shape) if len(t.shape) > 0 else None
    return len(t.shape), shape, t.dtype.name
