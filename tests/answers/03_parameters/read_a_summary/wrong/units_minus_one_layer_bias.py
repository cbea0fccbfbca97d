"""Takes the biases away first, as many as there are inputs.


hint: There are as many biases as perceptrons, not as inputs.
"""


def units_from_parameters(parameters, dim):
    return (parameters - dim) // dim
