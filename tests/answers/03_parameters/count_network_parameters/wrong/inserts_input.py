"""inserts input_dim into the caller's list

hint: Do not insert into the caller's list.
"""


def count_network_parameters(input_dim, layer_sizes):
    layer_sizes.insert(0, input_dim)
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i] * (layer_sizes[i - 1] + 1)
    return total
