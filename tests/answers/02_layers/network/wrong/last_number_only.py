"""returns one number of the last layer

hint: The last layer may give several numbers; return all.
"""

def compute_output_for_network(X, layers):
    for layer in layers:
        X = compute_output_for_layer(X, layer)
    return X[-1]
