"""counts every single parameter"""


def count_layer_parameters(num_perceptrons, dim):
    count = 0
    for _ in range(num_perceptrons):
        for _ in range(dim + 1):
            count += 1
    return count
