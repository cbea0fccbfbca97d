"""drops equal sizes

hint: Two equal layers are still two layers.
"""


def count_network_parameters(input_dim, layer_sizes):
    seen = []
    for units in layer_sizes:
        if units not in seen:
            seen.append(units)
    widths = [input_dim] + seen
    return sum(count_layer_parameters(b, a) for a, b in zip(widths, widths[1:]))
