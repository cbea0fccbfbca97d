"""check_compatible returns True after the first good layer

hint: True is certain only after the last layer.
"""

def check_compatible(input_dim, layers):
    if not layers:
        return True
    arriving = input_dim
    for layer in layers:
        if len(layer[0]["weights"]) - 1 == arriving:
            return True
        arriving = len(layer)
    return False
