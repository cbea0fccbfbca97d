"""Writes the product itself instead of calling the function, without the biases.


hint: Which of your own functions already counts a layer, biases included?
"""


def summary_rows(input_dim, layer_sizes):
    widths = [input_dim, *layer_sizes]
    return [
        ((None, widths[place]), widths[place] * widths[place - 1])
        for place in range(1, len(widths))
    ]
