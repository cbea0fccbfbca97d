"""Takes the name out of the printed dtype."""


def describe_tensor(t):
    name = str(t.dtype).split("'")[1]
    return len(t.shape), tuple(t.shape), name
