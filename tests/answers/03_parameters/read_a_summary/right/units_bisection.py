"""Bisection, as the count grows with the perceptrons."""


def units_from_parameters(parameters: int, dim: int) -> int:
    low, high = 0, parameters
    while low < high:
        middle = (low + high) // 2
        if middle * (dim + 1) < parameters:
            low = middle + 1
        else:
            high = middle
    return low
