"""a loop that raises, caught at the end"""

import numpy as np


def check_compatible(input_dim, layers):
    try:
        for layer in layers:
            for perceptron in layer:
                if np.size(perceptron["weights"]) != input_dim + 1:
                    raise ValueError
            input_dim = len(layer)
    except ValueError:
        return 0
    return 1
