"""no return

hint: The function ends without return.
"""

def compute_output_for_network(X, layers):
    for layer in layers:
        X = compute_output_for_layer(X, layer)
