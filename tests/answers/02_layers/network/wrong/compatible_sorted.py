"""check_compatible compares the sizes without their order

hint: The order counts: compare each layer with the one right before it.
"""

def check_compatible(input_dim, layers):
    takes = [len(layer[0]["weights"]) - 1 for layer in layers]
    gives = [input_dim] + [len(layer) for layer in layers]
    return sorted(takes) == sorted(gives[:-1])
