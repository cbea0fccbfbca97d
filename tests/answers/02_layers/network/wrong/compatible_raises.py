"""an exception instead of False

hint: Return False; do not stop the program.
"""

def check_compatible(input_dim, layers):
    for layer in layers:
        if len(layer[0]["weights"]) != input_dim + 1:
            raise ValueError("layers do not fit")
        input_dim = len(layer)
    return True
