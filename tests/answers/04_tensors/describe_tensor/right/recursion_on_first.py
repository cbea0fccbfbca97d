"""peels axes by recursion"""

def shape_of(t):
    return () if t.shape.rank == 0 else (int(t.shape[0]), *shape_of(t[0]))


def describe_tensor(t):
    shape = shape_of(t)
    return len(shape), shape, t.dtype.name
