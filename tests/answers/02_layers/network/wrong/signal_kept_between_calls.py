"""goes on where the last call stopped

hint: Start each call with X.
"""

signal = None


def compute_output_for_network(X, layers):
    global signal
    if signal is None or not layers:
        signal = X
    for layer in layers:
        signal = compute_output_for_layer(signal, layer)
    result, signal = signal, None if len(layers) > 1 else signal
    return result
