"""check_compatible leaves the last pair out

hint: range(len(layers) - 1) with one comparison behind: count the pairs.
"""

def check_compatible(input_dim, layers):
    arriving = input_dim
    for i in range(len(layers) - 1):
        if len(layers[i][0]["weights"]) - 1 != arriving:
            return False
        arriving = len(layers[i])
    return True
