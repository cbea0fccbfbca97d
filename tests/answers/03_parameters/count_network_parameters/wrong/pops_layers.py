"""empties the caller's list

hint: pop removes from the caller's list.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    while layer_sizes:
        units = layer_sizes.pop(0)
        total += count_layer_parameters(units, input_dim)
        input_dim = units
    return total
