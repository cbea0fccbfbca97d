"""the bias summed up to one number

hint: One bias for each unit.
"""

def collapse_linear(W1, b1, W2, b2):
    return W1 @ W2, (b1 @ W2 + b2).sum()
