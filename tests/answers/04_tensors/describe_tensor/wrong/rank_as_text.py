"""The rank as a string.

hint: The rank is a whole number, not text.
"""


def describe_tensor(t):
    return str(len(t.shape)), tuple(t.shape), t.dtype.name
