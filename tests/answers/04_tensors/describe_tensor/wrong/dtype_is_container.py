"""The type of the tensor.

hint: That is the type of the whole thing; the dtype is the type of its entries.
"""


def describe_tensor(t):
    return len(t.shape), tuple(t.shape), type(t).__name__
