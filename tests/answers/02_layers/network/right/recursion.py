"""recursion with slices"""

def compute_output_for_network(X, layers):
    if not layers:
        return X
    return compute_output_for_network(compute_output_for_layer(X, layers[0]), layers[1:])
