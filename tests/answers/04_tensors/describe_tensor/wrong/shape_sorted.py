"""sizes in order of size

hint: Keep the order of the axes.
"""

def describe_tensor(t):
    return len(t.shape), tuple(sorted(t.shape)), t.dtype.name
