"""a counter outside the function

hint: Start from input_dim in each call.
"""

arriving = None


def check_compatible(input_dim, layers):
    global arriving
    arriving = input_dim if arriving is None else arriving
    for layer in layers:
        if len(layer[0]["weights"]) - 1 != arriving:
            return False
        arriving = len(layer)
    return True
