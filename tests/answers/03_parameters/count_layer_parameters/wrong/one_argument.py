"""takes the layer as one pair

hint: The function has two arguments.
"""


def count_layer_parameters(layer):
    num_perceptrons, dim = layer
    return num_perceptrons * (dim + 1)
