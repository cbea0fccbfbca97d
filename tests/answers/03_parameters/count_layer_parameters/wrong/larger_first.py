"""sorts the two numbers

hint: The layer may be smaller than its input.
"""


def count_layer_parameters(num_perceptrons, dim):
    units, inputs = max(num_perceptrons, dim), min(num_perceptrons, dim)
    return units * (inputs + 1)
