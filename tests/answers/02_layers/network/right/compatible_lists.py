"""compares two lists of widths"""

def check_compatible(input_dim, layers):
    gives = [input_dim] + [len(layer) for layer in layers]
    takes = [len(layer[0]["weights"]) - 1 for layer in layers]
    return gives[: len(takes)] == takes
