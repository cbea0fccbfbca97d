"""leaves the loop in its first round

hint: The return belongs behind the loop.
"""


def count_layer_parameters(num_perceptrons, dim):
    total = 0
    for _ in range(num_perceptrons):
        total += dim + 1
        return total
