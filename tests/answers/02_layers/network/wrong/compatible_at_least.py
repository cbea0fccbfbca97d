"""check_compatible accepts layers that take fewer inputs

hint: Exactly as many, not at most.
"""

def check_compatible(input_dim, layers):
    arriving = input_dim
    for layer in layers:
        if len(layer[0]["weights"]) - 1 > arriving:
            return False
        arriving = len(layer)
    return True
