"""A dictionary.

hint: A tuple of three is asked for, no dictionary.
"""


def describe_tensor(t):
    return {"rank": len(t.shape), "shape": tuple(t.shape), "dtype": t.dtype.name}
