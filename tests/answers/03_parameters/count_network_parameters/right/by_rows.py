"""adds the rows of the summary"""


def count_network_parameters(input_dim, layer_sizes):
    return sum(parameters for _, parameters in summary_rows(input_dim, layer_sizes))
