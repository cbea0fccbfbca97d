"""The first perceptron gets no bias.


hint: Count the orange lines of the picture: does each perceptron have one?
"""


def count_layer_parameters(num_perceptrons, dim):
    return sum(dim + (1 if unit else 0) for unit in range(num_perceptrons))
