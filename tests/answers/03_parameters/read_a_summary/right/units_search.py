"""search with count_layer_parameters"""


def units_from_parameters(parameters, dim):
    units = 1
    while count_layer_parameters(units, dim) != parameters:
        units += 1
    return units
