"""The dtype as it prints.

hint: str(t.dtype) is "<dtype: 'float32'>": ask for the name instead.
"""


def describe_tensor(t):
    return len(t.shape), tuple(t.shape), str(t.dtype)
