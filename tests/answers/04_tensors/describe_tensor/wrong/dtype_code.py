"""NumPy's short code.

hint: The code '<f4' is not the name float32.
"""


def describe_tensor(t):
    array = t.numpy()
    return array.ndim, array.shape, array.dtype.str
