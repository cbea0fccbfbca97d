"""written out for up to three layers

hint: Any number of layers: you need a loop.
"""

def compute_output_for_network(X, layers):
    if len(layers) > 0:
        X = compute_output_for_layer(X, layers[0])
    if len(layers) > 1:
        X = compute_output_for_layer(X, layers[1])
    if len(layers) > 2:
        X = compute_output_for_layer(X, layers[2])
    return X
