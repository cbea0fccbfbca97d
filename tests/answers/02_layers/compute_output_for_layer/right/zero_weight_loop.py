"""index loops only"""

def compute_output_for_layer(X, layer):
    result = [0.0] * len(layer)
    for j in range(len(layer)):
        z = layer[j]["weights"][0]
        for i in range(len(X)):
            z = z + X[i] * layer[j]["weights"][i + 1]
        result[j] = float(layer[j]["activation_function"](z))
    return result
