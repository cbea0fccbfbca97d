"""TensorFlow's own TensorShape.

hint: A TensorShape is an object of TensorFlow: turn it into a plain tuple.
"""


def describe_tensor(t):
    return len(t.shape), t.shape, t.dtype.name
