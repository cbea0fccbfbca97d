"""The running sum starts at one, as if the layer itself had a bias too.


hint: Only perceptrons own a bias; what is the sum before the first perceptron was counted?
"""


def count_layer_parameters(num_perceptrons, dim):
    total = 1
    for _ in range(num_perceptrons):
        total += dim + 1
    return total
