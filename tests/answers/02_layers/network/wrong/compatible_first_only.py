"""check_compatible looks at the first layer only

hint: Every layer has to fit the one before.
"""

def check_compatible(input_dim, layers):
    return len(layers) == 0 or len(layers[0][0]["weights"]) == input_dim + 1
