"""Calls count_layer_parameters with the inputs first.


hint: Which of the two arguments of count_layer_parameters comes first?
"""


def count_network_parameters(input_dim, layer_sizes):
    widths = [input_dim] + layer_sizes
    return sum(
        count_layer_parameters(widths[place], widths[place + 1])
        for place in range(len(layer_sizes))
    )
