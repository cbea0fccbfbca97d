"""a list outside the function that grows

hint: Start from an empty list inside the function.
"""

import numpy as np

outputs = []


def compute_output_for_layer(X, layer):
    for p in layer:
        outputs.append(p["activation_function"](np.dot(X, p["weights"][1:]) + p["weights"][0]))
    return outputs
