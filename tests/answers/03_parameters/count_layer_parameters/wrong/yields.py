"""a generator

hint: return, not yield.
"""


def count_layer_parameters(num_perceptrons, dim):
    yield num_perceptrons * (dim + 1)
