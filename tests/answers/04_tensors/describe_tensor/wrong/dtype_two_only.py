"""Knows float32 and int32 only.

hint: There are more dtypes than these two: ask the tensor.
"""


def describe_tensor(t):
    if t.dtype == tf.float32:
        name = "float32"
    else:
        name = "int32"
    return len(t.shape), tuple(t.shape), name
