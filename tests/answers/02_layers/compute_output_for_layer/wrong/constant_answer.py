"""zeros, one for each perceptron

hint: The outputs depend on X and on the weights.
"""

def compute_output_for_layer(X, layer):
    return [0.0] * len(layer)
