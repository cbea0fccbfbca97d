"""Writes tf. in front of the name.

hint: The name alone is asked for: float32.
"""


def describe_tensor(t):
    return len(t.shape), tuple(t.shape), "tf." + t.dtype.name
