"""Prints instead of returning.

hint: print shows a value, return hands it back.
"""


def describe_tensor(t):
    print(len(t.shape), tuple(t.shape), t.dtype.name)
