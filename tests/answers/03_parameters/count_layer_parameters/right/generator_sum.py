"""Adds up one for each parameter of a generator."""


def count_layer_parameters(num_perceptrons, dim):
    def parameters():
        for unit in range(num_perceptrons):
            yield ("bias", unit)
            for entry in range(dim):
                yield ("weight", unit, entry)

    return sum(1 for _ in parameters())
