"""zip of two lists"""


def summary_rows(input_dim, layer_sizes):
    shapes = [(None, units) for units in layer_sizes]
    inputs = [input_dim] + layer_sizes[:-1]
    return list(zip(shapes, map(count_layer_parameters, layer_sizes, inputs)))
