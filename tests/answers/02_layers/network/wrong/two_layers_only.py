"""written out for two layers

hint: Any number of layers: you need a loop.
"""

def compute_output_for_network(X, layers):
    hidden = compute_output_for_layer(X, layers[0])
    return compute_output_for_layer(hidden, layers[1])
