"""zip in a comprehension"""


def summary_rows(input_dim, layer_sizes):
    inputs = [input_dim, *layer_sizes]
    return [((None, units), units * (dim + 1)) for units, dim in zip(layer_sizes, inputs)]
