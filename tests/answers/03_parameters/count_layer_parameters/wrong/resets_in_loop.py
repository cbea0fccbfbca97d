"""sets the sum back in each round

hint: Start the sum once, before the loop.
"""


def count_layer_parameters(num_perceptrons, dim):
    for _ in range(num_perceptrons):
        total = 0
        total += dim + 1
    return total
