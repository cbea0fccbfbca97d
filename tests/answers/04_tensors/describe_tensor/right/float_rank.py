"""The rank as a float, the shape as an array."""


def describe_tensor(t):
    shape = np.array(t.shape, dtype=int)
    return float(len(shape)), shape, t.dtype.name
