"""Goes through np.atleast_1d.

hint: atleast_1d adds an axis to scalars.
"""


def describe_tensor(t):
    array = np.atleast_1d(t.numpy())
    return array.ndim, array.shape, array.dtype.name
