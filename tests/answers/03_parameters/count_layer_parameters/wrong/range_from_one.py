"""starts the loop at 1

hint: range(1, n) has one round too few.
"""


def count_layer_parameters(num_perceptrons, dim):
    total = 0
    for _ in range(1, num_perceptrons):
        total += dim + 1
    return total
