"""four axes become three

hint: Any number of axes.
"""

def describe_tensor(t):
    return min(3, len(t.shape)), tuple(t.shape)[:3], t.dtype.name
