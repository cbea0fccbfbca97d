"""joins the outputs of all layers

hint: Replace the signal, do not extend it.
"""

def compute_output_for_network(X, layers):
    signal = list(X)
    total = []
    for layer in layers:
        signal = list(compute_output_for_layer(signal, layer))
        total = total + signal
    return total if layers else signal
