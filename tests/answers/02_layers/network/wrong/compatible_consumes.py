"""check_compatible pops the layers

hint: A check must not change what it looks at.
"""

def check_compatible(input_dim, layers):
    arriving = input_dim
    while layers:
        layer = layers.pop(0)
        if len(layer[0]["weights"]) - 1 != arriving:
            return False
        arriving = len(layer)
    return True
