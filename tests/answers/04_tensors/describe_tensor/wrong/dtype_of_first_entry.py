"""NumPy's type of the first entry, by class

hint: Ask for the name of the dtype.
"""

def describe_tensor(t):
    return len(t.shape), tuple(t.shape), type(t.numpy().flat[0]).__name__ + "_"
