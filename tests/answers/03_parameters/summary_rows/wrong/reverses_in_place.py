"""Turns the caller's list round to walk from the back, and leaves it so.


hint: reverse() works on the caller's own list: look at it after your call.
"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    layer_sizes.reverse()
    for place, units in enumerate(layer_sizes):
        arriving = layer_sizes[place + 1] if place + 1 < len(layer_sizes) else input_dim
        rows.insert(0, ((None, units), units * (arriving + 1)))
    return rows
