"""no layers give [0.0]

hint: A network of no layers gives X back.
"""

def compute_output_for_network(X, layers):
    result = [0.0]
    for number, layer in enumerate(layers):
        result = compute_output_for_layer(X if number == 0 else result, layer)
    return result
