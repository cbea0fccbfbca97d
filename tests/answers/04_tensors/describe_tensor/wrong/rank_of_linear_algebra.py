"""The rank of linear algebra.

hint: The rank of a tensor is its number of axes, whatever its entries are.
"""


def describe_tensor(t):
    return int(np.linalg.matrix_rank(t.numpy())), tuple(t.shape), t.dtype.name
