"""check_compatible compares the layers with each other only

hint: The first layer has to fit the input.
"""

def check_compatible(input_dim, layers):
    for a, b in zip(layers, layers[1:]):
        if len(b[0]["weights"]) != len(a) + 1:
            return False
    return True
