"""Goes through Python lists, which forget the dtype.

hint: A list of Python numbers does not remember int32 or float32.
"""


def describe_tensor(t):
    array = np.array(t.numpy().tolist())
    return array.ndim, array.shape, array.dtype.name
