"""inserts input_dim into the caller's list

hint: Do not insert into the caller's list.
"""


def summary_rows(input_dim, layer_sizes):
    layer_sizes.insert(0, input_dim)
    rows = []
    for i in range(1, len(layer_sizes)):
        rows.append(((None, layer_sizes[i]), count_layer_parameters(layer_sizes[i], layer_sizes[i - 1])))
    return rows
