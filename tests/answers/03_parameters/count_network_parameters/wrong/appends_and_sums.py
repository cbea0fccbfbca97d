"""appends the input at the end of the caller's list

hint: The caller's list must stay as it was.
"""


def count_network_parameters(input_dim, layer_sizes):
    layer_sizes.append(input_dim)
    total = 0
    for i in range(len(layer_sizes) - 1):
        total += count_layer_parameters(layer_sizes[i], layer_sizes[i - 1])
    return total
