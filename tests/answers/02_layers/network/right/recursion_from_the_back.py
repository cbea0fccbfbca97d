"""recursion on the last layer"""

def compute_output_for_network(X, layers):
    if not layers:
        return X
    *before, last = layers
    return compute_output_for_layer(compute_output_for_network(X, before), last)
