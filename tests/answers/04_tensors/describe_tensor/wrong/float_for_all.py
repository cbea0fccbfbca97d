"""float32 for every float

hint: float64 is another dtype.
"""

def describe_tensor(t):
    return len(t.shape), tuple(t.shape), "float32" if t.dtype.is_floating else t.dtype.name
