"""None for a network of no layers

hint: With no layers the input comes out as it went in.
"""

def compute_output_for_network(X, layers):
    out = None
    for layer in layers:
        out = compute_output_for_layer(X if out is None else out, layer)
    return out
