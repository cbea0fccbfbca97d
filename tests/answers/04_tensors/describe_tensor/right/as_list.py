"""The shape as a list."""


def describe_tensor(t):
    return len(t.shape), t.shape.as_list(), t.dtype.name
