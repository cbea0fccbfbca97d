"""one more on both sides

hint: The bias belongs to a perceptron; it adds no perceptron.
"""


def count_layer_parameters(num_perceptrons, dim):
    return (num_perceptrons + 1) * (dim + 1)
