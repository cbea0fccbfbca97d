"""check_compatible returns None instead of False

hint: What does the function return when it does not fit?
"""

def check_compatible(input_dim, layers):
    arriving = input_dim
    for layer in layers:
        if len(layer[0]["weights"]) - 1 != arriving:
            return
        arriving = len(layer)
    return True
