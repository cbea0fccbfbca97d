"""a tuple of floats"""

def compute_output_for_network(X, layers):
    remaining = list(layers)
    while remaining:
        X = compute_output_for_layer(X, remaining.pop(0))
    return tuple(float(x) for x in X)
