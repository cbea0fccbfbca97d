"""a shape of texts

hint: Whole numbers, not text.
"""

def describe_tensor(t):
    return len(t.shape), tuple(str(n) for n in t.shape), t.dtype.name
