"""The inputs of the next layer live in a default argument that keeps the last width.


hint: Call your function twice: what is in the default list when the second call begins?
"""


def count_network_parameters(input_dim, layer_sizes, widths=[]):
    if not widths:
        widths.append(input_dim)
    total = 0
    for units in layer_sizes:
        total += units * (widths[-1] + 1)
        widths.append(units)
    return total
