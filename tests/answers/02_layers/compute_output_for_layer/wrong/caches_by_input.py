"""remembers the answer for an X

hint: The layer matters too: do not keep answers by X alone.
"""

import numpy as np

memory = {}


def compute_output_for_layer(X, layer):
    key = (tuple(X), len(layer))
    if key not in memory:
        memory[key] = [p["activation_function"](np.dot(X, p["weights"][1:]) + p["weights"][0]) for p in layer]
    return list(memory[key])
