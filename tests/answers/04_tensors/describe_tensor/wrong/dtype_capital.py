"""capital letters

hint: The name is "float32".
"""

def describe_tensor(t):
    return len(t.shape), tuple(t.shape), t.dtype.name.upper()
