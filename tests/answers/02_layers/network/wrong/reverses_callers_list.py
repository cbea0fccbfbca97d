"""reverses the caller's list and walks backwards

hint: reverse() changes the caller's list.
"""

def compute_output_for_network(X, layers):
    layers.reverse()
    for i in range(len(layers) - 1, -1, -1):
        X = compute_output_for_layer(X, layers[i])
    return X
