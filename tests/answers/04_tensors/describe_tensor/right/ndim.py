"""The attribute ndim."""


def describe_tensor(t):
    return t.ndim, tuple(t.shape), t.dtype.name
