"""a sentence with the number

hint: Return the number alone.
"""


def count_layer_parameters(num_perceptrons, dim):
    return f"{num_perceptrons * (dim + 1)} parameters"
