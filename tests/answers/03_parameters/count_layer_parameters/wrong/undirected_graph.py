"""Counts the connections of a graph in which the perceptrons of a layer are connected as well.


hint: Do the perceptrons of one layer send their outputs to each other?
"""


def count_layer_parameters(num_perceptrons, dim):
    between = num_perceptrons * (num_perceptrons - 1) // 2
    return num_perceptrons * dim + between + num_perceptrons
