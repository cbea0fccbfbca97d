"""check_compatible accepts layers that take more inputs

hint: Exactly as many, not at least.
"""

def check_compatible(input_dim, layers):
    arriving = input_dim
    for layer in layers:
        if len(layer[0]["weights"]) - 1 < arriving:
            return False
        arriving = len(layer)
    return True
