"""Returns a zip object, which is no list.


hint: A zip can be walked through once only; the docstring promises a list.
"""


def summary_rows(input_dim, layer_sizes):
    widths = [input_dim, *layer_sizes]
    shapes = [(None, units) for units in layer_sizes]
    counts = [count_layer_parameters(b, a) for a, b in zip(widths, widths[1:], strict=False)]
    return zip(shapes, counts, strict=True)
