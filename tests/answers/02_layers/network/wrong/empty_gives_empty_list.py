"""an empty list for a network of no layers

hint: With no layers the input comes out as it went in.
"""

def compute_output_for_network(X, layers):
    if not layers:
        return []
    for layer in layers:
        X = compute_output_for_layer(X, layer)
    return X
