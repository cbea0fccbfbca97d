"""compares only the sums of sizes

hint: Compare layer by layer.
"""

def check_compatible(input_dim, layers):
    gives = input_dim + sum(len(layer) for layer in layers[:-1])
    return not layers or gives == sum(len(layer[0]["weights"]) - 1 for layer in layers)
