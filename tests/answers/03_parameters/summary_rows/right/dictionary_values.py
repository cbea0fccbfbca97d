"""A dictionary by layer name on the way, as Keras has names."""


def summary_rows(input_dim, layer_sizes):
    table = {}
    for number, units in enumerate(layer_sizes):
        name = "dense" if number == 0 else f"dense_{number}"
        table[name] = ((None, units), units * input_dim + units)
        input_dim = units
    return list(table.values())
