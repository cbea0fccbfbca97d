"""A generator, collected into a list."""


def summary_rows(input_dim, layer_sizes):
    def rows():
        arriving = input_dim
        for units in layer_sizes:
            yield [[None, units], (arriving + 1) * units]
            arriving = units

    return list(rows())
