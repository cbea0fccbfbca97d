"""Goes through the layers from the back."""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    for place in reversed(range(len(layer_sizes))):
        arriving = layer_sizes[place - 1] if place > 0 else input_dim
        total += count_layer_parameters(layer_sizes[place], arriving)
    return total
