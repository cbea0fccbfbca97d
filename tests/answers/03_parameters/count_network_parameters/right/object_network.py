"""A class for the network, with a property."""


class Network:
    def __init__(self, inputs, sizes):
        self.layers = []
        for size in sizes:
            self.layers.append((inputs, size))
            inputs = size

    @property
    def parameters(self):
        return sum(count_layer_parameters(num_perceptrons=b, dim=a) for a, b in self.layers)


def count_network_parameters(input_dim, layer_sizes):
    return Network(input_dim, layer_sizes).parameters
