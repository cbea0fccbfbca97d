"""Peels off one axis after the other."""


def describe_tensor(t):
    sizes = []
    inner = t
    while inner.shape != ():
        sizes.append(int(inner.shape[0]))
        inner = inner[0]
    return len(sizes), tuple(sizes), t.dtype.name
