"""every layer gets the original X

hint: Each layer's input is the previous layer's output.
"""

def compute_output_for_network(X, layers):
    for layer in layers:
        out = compute_output_for_layer(X, layer)
    return out
