"""check_compatible with all and every perceptron"""

def check_compatible(input_dim, layers):
    dims = [input_dim, *map(len, layers)]
    return all(p["weights"].shape == (d + 1,) for d, layer in zip(dims, layers) for p in layer)
