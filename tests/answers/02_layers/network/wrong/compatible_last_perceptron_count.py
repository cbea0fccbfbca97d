"""compares the last layer with the input

hint: Go from layer to layer.
"""

def check_compatible(input_dim, layers):
    if not layers:
        return True
    return len(layers[-1][0]["weights"]) - 1 == (len(layers[-2]) if len(layers) > 1 else input_dim)
