"""refuses networks whose layers grow

hint: A layer may give more numbers than it takes.
"""

def compute_output_for_network(X, layers):
    for layer in layers:
        assert len(layer) <= len(X) + 1
        X = compute_output_for_layer(X, layer)
    return X
