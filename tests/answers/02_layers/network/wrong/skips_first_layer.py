"""starts at the second layer

hint: The first layer is layers[0].
"""

def compute_output_for_network(X, layers):
    for i in range(1, len(layers)):
        X = compute_output_for_layer(X, layers[i])
    return X
