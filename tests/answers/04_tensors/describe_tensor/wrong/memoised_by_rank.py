"""remembers the shape by rank

hint: The sizes differ from tensor to tensor.
"""

seen = {}


def describe_tensor(t):
    rank = len(t.shape)
    if rank not in seen:
        seen[rank] = tuple(t.shape)
    return rank, seen[rank], t.dtype.name
