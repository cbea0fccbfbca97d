"""returns the outputs of every layer

hint: Only the last layer's outputs are asked for.
"""

def compute_output_for_network(X, layers):
    outputs = []
    for layer in layers:
        X = compute_output_for_layer(X, layer)
        outputs.append(X)
    return outputs
