"""takes any multiple for a fit

hint: Equal, not divisible.
"""

def check_compatible(input_dim, layers):
    for layer in layers:
        if (len(layer[0]["weights"]) - 1) % input_dim != 0:
            return False
        input_dim = len(layer)
    return True
