"""Python's max on an array.

hint: Python max compares whole arrays; np.maximum compares element by element.
"""

def relu(x):
    return max(0, x)
