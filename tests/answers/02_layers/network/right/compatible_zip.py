"""check_compatible compares two lists"""

def check_compatible(input_dim, layers):
    takes = [len(layer[0]["weights"]) - 1 for layer in layers]
    gives = [input_dim] + [len(layer) for layer in layers]
    return takes == gives[:-1]
