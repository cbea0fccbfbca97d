"""the result has no value for a network without layers

hint: Which variable do you return when the loop never runs?
"""

def compute_output_for_network(X, layers):
    out = compute_output_for_layer(X, layers[0])
    for layer in layers[1:]:
        out = compute_output_for_layer(out, layer)
    return out
