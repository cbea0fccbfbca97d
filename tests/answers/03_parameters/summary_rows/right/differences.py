"""by networks of growing depth"""


def summary_rows(input_dim, layer_sizes):
    rows = []
    before = 0
    for i, units in enumerate(layer_sizes):
        after = count_network_parameters(input_dim, layer_sizes[: i + 1])
        rows.append(((None, units), after - before))
        before = after
    return rows
