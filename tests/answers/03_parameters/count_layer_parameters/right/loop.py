"""a loop over the perceptrons"""


def count_layer_parameters(num_perceptrons, dim):
    total = 0
    for _ in range(num_perceptrons):
        total += dim
        total += 1
    return total
