"""Two of the three.

hint: Three things are asked for: the rank comes first.
"""


def describe_tensor(t):
    return tuple(t.shape), t.dtype.name
