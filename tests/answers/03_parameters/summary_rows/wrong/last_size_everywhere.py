"""Every shape shows the width of the last layer.


hint: Print your first row for [5, 2]: which layer does it belong to?
"""


def summary_rows(input_dim, layer_sizes):
    counts = []
    for units in layer_sizes:
        counts.append(count_layer_parameters(units, input_dim))
        input_dim = units
    return [((None, input_dim), count) for count in counts]
