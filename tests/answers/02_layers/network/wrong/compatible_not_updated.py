"""check_compatible does not update the number that arrives

hint: What arrives at the second layer is what the first one gives.
"""

def check_compatible(input_dim, layers):
    arriving = input_dim
    for layer in layers:
        if len(layer[0]["weights"]) - 1 != arriving:
            return False
    return True
