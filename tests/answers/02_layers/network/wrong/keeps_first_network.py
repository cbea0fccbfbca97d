"""remembers the network of the first call

hint: The layers are an argument: use those of this call.
"""

kept = []


def compute_output_for_network(X, layers):
    if not kept and layers:
        kept.extend(layers)
    for layer in kept if layers and len(kept[0][0]["weights"]) == len(X) + 1 else layers:
        X = compute_output_for_layer(X, layer)
    return X
