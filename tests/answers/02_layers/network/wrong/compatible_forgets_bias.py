"""check_compatible takes the length of the array for the number of inputs

hint: An array of k numbers has a bias and k - 1 weights.
"""

def check_compatible(input_dim, layers):
    arriving = input_dim
    for layer in layers:
        if len(layer[0]["weights"]) != arriving:
            return False
        arriving = len(layer)
    return True
