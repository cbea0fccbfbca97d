"""check_compatible continues with the layer's inputs instead of its outputs

hint: A layer gives one number per perceptron.
"""

def check_compatible(input_dim, layers):
    arriving = input_dim
    for layer in layers:
        if len(layer[0]["weights"]) - 1 != arriving:
            return False
        arriving = len(layer[0]["weights"]) - 1
    return True
