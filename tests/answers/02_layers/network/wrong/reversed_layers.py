"""from the last layer to the first

hint: The signal goes through layers[0] first.
"""

def compute_output_for_network(X, layers):
    for layer in reversed(layers):
        X = compute_output_for_layer(X, layer)
    return X
