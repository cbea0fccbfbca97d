"""the parameters go on as inputs

hint: What arrives are the outputs, one for each perceptron.
"""


def count_network_parameters(input_dim, layer_sizes):
    total = 0
    arriving = input_dim
    for units in layer_sizes:
        arriving = count_layer_parameters(units, arriving)
        total += arriving
    return total
