"""check_compatible with a flag"""

def check_compatible(input_dim, layers):
    fits = 1
    size = input_dim
    for layer in layers:
        if size + 1 != len(layer[-1]["weights"]):
            fits = 0
        size = len(layer)
    return fits
