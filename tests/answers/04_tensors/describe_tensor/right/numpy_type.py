"""The name of the NumPy dtype that belongs to the dtype."""


def describe_tensor(t):
    return t.shape.rank, tuple(t.shape), np.dtype(t.dtype.as_numpy_dtype).name
