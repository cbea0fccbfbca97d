"""check_compatible by recursion"""

def check_compatible(input_dim, layers):
    if len(layers) == 0:
        return True
    first, rest = layers[0], layers[1:]
    return len(first[0]["weights"]) == input_dim + 1 and check_compatible(len(first), rest)
