"""The Python type of an entry.

hint: float says nothing of the number of bits: float32 or float64?
"""


def describe_tensor(t):
    kind = type(t.numpy().ravel()[0].item()).__name__
    return len(t.shape), tuple(t.shape), kind
