"""returns inside the loop

hint: The return is indented too far.
"""

def compute_output_for_network(X, layers):
    for layer in layers:
        X = compute_output_for_layer(X, layer)
        return X
    return X
