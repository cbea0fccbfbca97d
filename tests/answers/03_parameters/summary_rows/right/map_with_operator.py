"""map over the two shifted lists."""


def summary_rows(input_dim, layer_sizes):
    before = [input_dim] + layer_sizes[:-1]
    return list(map(lambda n, d: ((None, n), count_layer_parameters(n, d)), layer_sizes, before))
