"""A lambda that calls itself."""

count_network_parameters = (
    lambda input_dim, layer_sizes: (
        count_layer_parameters(layer_sizes[0], input_dim)
        + count_network_parameters(layer_sizes[0], layer_sizes[1:])
        if layer_sizes
        else 0
    )
)
