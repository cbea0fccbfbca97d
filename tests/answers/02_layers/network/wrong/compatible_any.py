"""True as soon as one layer fits

hint: all, not any.
"""

def check_compatible(input_dim, layers):
    gives = [input_dim] + [len(layer) for layer in layers]
    return not layers or any(len(l[0]["weights"]) - 1 == g for l, g in zip(layers, gives))
