"""Uses an attribute that tensors do not have.

hint: Tensors have no attribute rank: count the numbers of the shape.
"""


def describe_tensor(t):
    return t.rank, tuple(t.shape), t.dtype.name
