"""reverses the caller's list and walks back

hint: The caller's list must stay as it was.
"""


def count_network_parameters(input_dim, layer_sizes):
    layer_sizes.reverse()
    total = 0
    for i, units in enumerate(layer_sizes):
        before = layer_sizes[i + 1] if i + 1 < len(layer_sizes) else input_dim
        total += count_layer_parameters(units, before)
    return total
