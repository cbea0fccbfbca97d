"""Knows scalars, vectors and matrices only.

hint: Ranks 3 and 4 exist too: count instead of listing cases.
"""


def describe_tensor(t):
    if t.shape == ():
        rank = 0
    elif len(t.shape) == 1:
        rank = 1
    else:
        rank = 2
    return rank, tuple(t.shape), t.dtype.name
