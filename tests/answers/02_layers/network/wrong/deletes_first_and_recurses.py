"""removes the first layer, then recurses

hint: remove changes the caller's list; use a slice.
"""

def compute_output_for_network(X, layers):
    if len(layers) == 0:
        return X
    first = layers[0]
    layers.remove(first)
    return compute_output_for_network(compute_output_for_layer(X, first), layers)
