"""check_compatible stops with an error for no layers

hint: What is layers[0] of an empty list?
"""

def check_compatible(input_dim, layers):
    if len(layers[0][0]["weights"]) - 1 != input_dim:
        return False
    for a, b in zip(layers, layers[1:]):
        if len(b[0]["weights"]) - 1 != len(a):
            return False
    return True
