"""Distinguishes floats from the rest.

hint: float64 is no float32, and bool is no int32.
"""


def describe_tensor(t):
    name = "float32" if t.dtype.is_floating else "int32"
    return len(t.shape), tuple(t.shape), name
