"""asks compute_output_for_layer"""

import numpy as np


def layer_to_matrices(layer):
    linear = [dict(p, activation_function=lambda z: z) for p in layer]
    dim = len(layer[0]["weights"]) - 1
    b = np.asarray(compute_output_for_layer(np.zeros(dim), linear), dtype=float)
    W = np.array([np.asarray(compute_output_for_layer(row, linear), dtype=float) - b for row in np.eye(dim)])
    return [W, b]
