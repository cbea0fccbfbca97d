"""the shape without the last axis

hint: Every axis has a place in the shape.
"""

def describe_tensor(t):
    return len(t.shape), tuple(t.shape[:-1]), t.dtype.name
