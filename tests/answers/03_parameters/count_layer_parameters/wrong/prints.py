"""prints the number instead of returning it

hint: print shows a value, return hands it back.
"""


def count_layer_parameters(num_perceptrons, dim):
    print(num_perceptrons * (dim + 1))
