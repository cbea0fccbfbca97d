"""The older spelling of the shape."""


def describe_tensor(t):
    shape = tuple(t.get_shape().as_list())
    return t.get_shape().rank, shape, t.dtype.name
