"""check_compatible is False for no layers

hint: A network of no layers fits every input.
"""

def check_compatible(input_dim, layers):
    if not layers:
        return False
    arriving = input_dim
    for layer in layers:
        if len(layer[0]["weights"]) - 1 != arriving:
            return False
        arriving = len(layer)
    return True
