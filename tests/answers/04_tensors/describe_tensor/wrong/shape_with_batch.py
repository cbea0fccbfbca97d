"""None for the first axis, as in a summary of Keras.

hint: This tensor has a definite size along every axis.
"""


def describe_tensor(t):
    shape = tuple(t.shape)
    if shape:
        shape = (None,) + shape[1:]
    return len(shape), shape, t.dtype.name
