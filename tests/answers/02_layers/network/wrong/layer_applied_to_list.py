"""calls the layer function on the whole network

hint: layers is a list of layers: loop over it.
"""

def compute_output_for_network(X, layers):
    return compute_output_for_layer(X, layers)
