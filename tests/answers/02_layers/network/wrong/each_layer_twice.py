"""every square layer is applied twice

hint: Each layer is applied once.
"""

def compute_output_for_network(X, layers):
    for layer in layers:
        X = compute_output_for_layer(X, layer)
        if len(layer) == len(layer[0]["weights"]) - 1:
            X = compute_output_for_layer(X, layer)
    return X
