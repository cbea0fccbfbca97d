"""A comma at the end makes a tuple of one number.


hint: Print your result: what are the brackets and the comma doing there?
"""


def count_layer_parameters(num_perceptrons, dim):
    return (num_perceptrons * (dim + 1),)
