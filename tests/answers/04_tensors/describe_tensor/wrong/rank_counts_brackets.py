"""counts brackets in the printed values

hint: Cut off where a tensor is empty of brackets; ask for the axes.
"""

def describe_tensor(t):
    return str(t.numpy().tolist()).count("[[") + 1, tuple(t.shape), t.dtype.name
